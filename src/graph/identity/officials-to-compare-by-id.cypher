// Some officials with what tells whether they are somebody else, apart from those that only one document describes.
// $ids: their ids; $document: id of the document to leave out
// row, posts: [[thing, id of the organisation], …], countries: ids
UNWIND $ids AS id
MATCH (official:Official {id: id})
WHERE EXISTS { MATCH (official)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
RETURN
//> official-to-compare.cypher
