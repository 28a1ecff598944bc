// Takes back all that a document says; the things themselves stay for now.
// $document: id of the document
// id: the things that it spoke of
MATCH (:Document {id: $document})<-[said:DESCRIBED_BY|EVIDENCED_BY]-(node:Node)
DELETE said
RETURN DISTINCT node.id AS id
