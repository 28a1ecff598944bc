// Initiatives that are additions to others, in the order of their slugs.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Initiative {id: key})<-[:SUPPLEMENTS]-(initiative:Initiative)
  WITH initiative
  ORDER BY initiative.id
  RETURN collect(initiative.row) AS rows
}
RETURN key, rows
