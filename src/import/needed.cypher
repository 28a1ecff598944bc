// What links to things, leaving out what only one document describes.
// $ids: ids of things; $document: id of the document to leave out
// id, neededBy: id of what links to it; documents: ids of those that describe that
UNWIND $ids AS id
MATCH (node:Node {id: id})<-[:!(DESCRIBED_BY|EVIDENCED_BY|BASED_ON)]-(other:Node)
WITH DISTINCT id, other
WITH id, other, COLLECT {
  MATCH (other)-[:DESCRIBED_BY]->(document)
  WHERE document.id <> $document
  RETURN document.id ORDER BY document.id
} AS documents
WHERE size(documents) > 0
RETURN id, other.id AS neededBy, documents ORDER BY id, neededBy
