// Which of some things the graph holds, apart from what only one document describes.
// $ids: ids of things; $document: id of the document to leave out
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE EXISTS { MATCH (node)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
RETURN id
