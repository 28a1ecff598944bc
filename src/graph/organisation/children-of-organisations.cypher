// Parts and bodies of organisations, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:PART_OF]-(organisation:Organisation)
  WITH organisation, organisation.id AS sort
  WHERE sort > $after
  RETURN organisation, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, organisation {.*} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:PART_OF]-(organisation:Organisation)
} AS total
