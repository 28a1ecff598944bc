// What documents say of posts, in the order of the documents' ids.
// $keys: ids
// key, rows: [[document, claim as JSON], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Node {id: key})-[said:DESCRIBED_BY]->(document:Document)
  WITH said, document
  ORDER BY document.id
  RETURN collect([document.row, said.claim]) AS rows
}
RETURN key, rows
