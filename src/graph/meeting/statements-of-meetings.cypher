// Statements at meetings, in the order of the source.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(statement:Statement)
  WITH statement, statement.order + ' ' + statement.id AS sort
  WHERE sort > $after
  WITH statement AS node, sort
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
  MATCH (:Meeting {id: key})<-[:AT]-(statement:Statement)
} AS total
