// Meetings that documents tell of, in the order of time.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Document {id: key})-[:TELLS_OF]->(meeting:Meeting)
  WITH meeting, coalesce(toString(meeting.start), '9999-12-31') + ' ' + meeting.id AS sort
  WHERE sort > $after
  WITH meeting AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Document {id: key})-[:TELLS_OF]->(meeting:Meeting)
} AS total
