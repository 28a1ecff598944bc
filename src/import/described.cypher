// The things that a document speaks of.
// $document: id of the document
// id
MATCH (:Document {id: $document})<-[:DESCRIBED_BY|EVIDENCED_BY]-(node:Node)
RETURN DISTINCT node.id AS id
