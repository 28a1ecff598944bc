// Which of some things another document describes than this one.
// $ids: ids of things; $document: id of the document
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE EXISTS { MATCH (node)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
RETURN node.id AS id
