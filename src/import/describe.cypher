// Writes what a document says of things, making those that are new.
// $document: id of the document; $claims: [{id, labels, claim}], claim as JSON
MERGE (document:Node {id: $document})
ON CREATE SET document.recordedAt = datetime.transaction()
SET document:Entity:Document
WITH document
UNWIND $claims AS one
MERGE (node:Node {id: one.id})
ON CREATE SET node.recordedAt = datetime.transaction()
SET node:$(one.labels)
CREATE (node)-[:DESCRIBED_BY {claim: one.claim}]->(document)
