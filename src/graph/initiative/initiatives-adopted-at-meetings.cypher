// Initiatives adopted at meetings, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:ADOPTED_AT]-(initiative:Initiative)
  WITH initiative, initiative.id AS sort
  WHERE sort > $after
  WITH initiative AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:ADOPTED_AT]-(initiative:Initiative)
} AS total
