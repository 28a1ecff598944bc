// Makes things that the graph does not hold yet, with what a document says of each. The document may be one of them.
// $document: its id; $now: the instant that they carry; $things: [{id, labels, claim, passages, properties, texts}], claim as
// JSON; texts: what the search looks through, which is one or none
MERGE (document:Node {id: $document})
WITH document
UNWIND $things AS thing
MERGE (node:Node {id: thing.id})
SET node = thing.properties
SET node.recordedAt = datetime($now), node:$(thing.labels)
CREATE (node)-[:DESCRIBED_BY {claim: thing.claim}]->(document)
FOREACH (one IN thing.passages | CREATE (node)-[passage:EVIDENCED_BY]->(document) SET passage = one)
FOREACH (one IN thing.texts | CREATE (node)-[:FOUND_BY]->(text:SearchText) SET text = one)
