// Takes back what a document says of some things; the things themselves stay for now.
// $document: id of the document; $ids: ids of things
MATCH (document:Document {id: $document})
UNWIND $ids AS id
MATCH (node:Node {id: id})
MATCH (node)-[said:DESCRIBED_BY|EVIDENCED_BY]->(document)
DELETE said
