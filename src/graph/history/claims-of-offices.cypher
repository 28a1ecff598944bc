// What documents say of posts, in the order of the documents' ids.
// $keys: ids
// key, row: {document, claim as JSON}
UNWIND $keys AS key
MATCH (:Node {id: key})-[said:DESCRIBED_BY]->(document:Document)
RETURN key, {document: document {.*}, claim: said.claim} AS row
ORDER BY document.id
