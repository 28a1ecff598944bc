// Which of some things documents describe.
// $ids: ids of things; $document: id of a document whose own word does not count, or null
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE EXISTS { MATCH (node)-[:DESCRIBED_BY]->(document:Document) WHERE coalesce(document.id <> $document, true) }
RETURN id
