// Things that other documents describe, each with one of these.
// $ids: ids of things; $document: id of the document to leave out
// id, recordedAt: an instant; by: id of a document
UNWIND $ids AS id
MATCH (node:Node {id: id})
CALL (node) {
  MATCH (node)-[:DESCRIBED_BY]->(document:Document)
  WHERE document.id <> $document
  RETURN document.id AS by LIMIT 1
}
RETURN id, toString(node.recordedAt) AS recordedAt, by
