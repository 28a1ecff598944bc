// Documents that tell of meetings, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:TELLS_OF]-(document:Document)
  WITH document, document.id AS sort
  WHERE sort > $after
  WITH document AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:TELLS_OF]-(document:Document)
} AS total
