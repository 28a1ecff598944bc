// Facts that rest on documents, in the order of their ids.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Document {id: key})<-[:EVIDENCED_BY]-(fact:Fact)
  WITH DISTINCT fact, fact.id AS sort
  WHERE sort > $after
  WITH fact AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort,
//> ../node/thing-as-asked.cypher
  ]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Document {id: key})<-[:EVIDENCED_BY]-(fact:Fact)
  RETURN DISTINCT fact
} AS total
