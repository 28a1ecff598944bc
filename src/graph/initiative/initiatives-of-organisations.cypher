// Initiatives that organisations carry, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:CARRIED_BY]-(initiative:Initiative)
  WITH initiative, initiative.id AS sort
  WHERE sort > $after
  RETURN initiative, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, initiative {.*} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:CARRIED_BY]-(initiative:Initiative)
} AS total
