// Measures on topics, in the order of their initiatives.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:ABOUT]-(measure:Measure)-[:ITEM_OF]->(initiative:Initiative)
  WITH measure, initiative.id + ' ' + measure.order + ' ' + measure.id AS sort
  WHERE sort > $after
  RETURN measure, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, measure {.*} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Topic {id: key})<-[:ABOUT]-(measure:Measure)-[:ITEM_OF]->(initiative:Initiative)
} AS total
