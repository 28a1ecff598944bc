// Writes the passages of a document that things rest on.
// $document: id of the document; $passages: [{id, passage}]
MATCH (document:Document {id: $document})
UNWIND $passages AS one
MATCH (node:Node {id: one.id})
CREATE (node)-[passage:EVIDENCED_BY]->(document)
SET passage = one.passage
