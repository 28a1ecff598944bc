// Measures on topics, in the order of their initiatives.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:ABOUT]-(measure:Measure)-[:ITEM_OF]->(initiative:Initiative)
  WITH measure, initiative.id + ' ' + measure.order + ' ' + measure.id AS sort
  WHERE sort > $after
  WITH measure AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Topic {id: key})<-[:ABOUT]-(measure:Measure)-[:ITEM_OF]->(initiative:Initiative)
} AS total
