// Initiatives adopted at meetings, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:ADOPTED_AT]-(initiative:Initiative)
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
  MATCH (:Meeting {id: key})<-[:ADOPTED_AT]-(initiative:Initiative)
} AS total
