// Facts that rest on documents, in the order of their ids.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Document {id: key})<-[:EVIDENCED_BY]-(fact:Fact)
  WITH DISTINCT fact, fact.id AS sort
  WHERE sort > $after
  RETURN fact, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, fact AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Document {id: key})<-[:EVIDENCED_BY]-(fact:Fact)
  RETURN DISTINCT fact
} AS total
