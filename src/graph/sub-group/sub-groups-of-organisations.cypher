// Sub-groups of organisations, in the order of their slugs.
// $keys: ids; $status: only these, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:PART_OF]-(subGroup:SubGroup)
  WHERE $status IS NULL OR subGroup.status IN $status
  WITH subGroup, subGroup.id AS sort
  WHERE sort > $after
  WITH subGroup AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:PART_OF]-(subGroup:SubGroup)
  WHERE $status IS NULL OR subGroup.status IN $status
} AS total
