// A thing, if a document describes it, apart from one document.
// $id: id of the thing; $document: id of the document to leave out
// id, start, end: the first and last day of a meeting, as YYYY-MM-DD; null where there is none
MATCH (node:Node {id: $id})
WHERE EXISTS { MATCH (node)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
RETURN node.id AS id, toString(node.start) AS start, toString(node.end) AS end
