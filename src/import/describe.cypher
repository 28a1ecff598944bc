// Writes what a document says of things that are there.
// $document: id of the document; $things: [{id, labels, claim, passages}], claim as JSON
MATCH (document:Node {id: $document})
UNWIND $things AS thing
MATCH (node:Node {id: thing.id})
SET node:$(thing.labels)
CREATE (node)-[:DESCRIBED_BY {claim: thing.claim}]->(document)
FOREACH (one IN thing.passages | CREATE (node)-[passage:EVIDENCED_BY]->(document) SET passage = one)
