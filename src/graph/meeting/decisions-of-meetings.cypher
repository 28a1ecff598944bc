// Decisions of meetings, in the order of the source.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(decision:Decision)
  WITH decision, decision.order + ' ' + decision.id AS sort
  WHERE sort > $after
  RETURN decision, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, decision AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:AT]-(decision:Decision)
} AS total
