// Statements at meetings, in the order of the source.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(statement:Statement)
  WITH statement, statement.order + ' ' + statement.id AS sort
  WHERE sort > $after
  RETURN statement, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, statement AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:AT]-(statement:Statement)
} AS total
