// A thing, if a document describes it, apart from one document.
// $id: id of the thing; $document: id of the document to leave out
// id
MATCH (node:Node {id: $id})
WHERE EXISTS { MATCH (node)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
RETURN node.id AS id
