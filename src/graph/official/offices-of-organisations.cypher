// Posts in organisations, in the order of their holders.
// $keys: ids; $asOf: only on this day, null for all; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:OFFICE_IN]-(office:Office)
  WHERE $asOf IS NULL OR coalesce(office.start <= date($asOf), true) AND coalesce(office.end >= date($asOf), true)
  WITH office, office.id AS sort
  WHERE sort > $after
  RETURN office, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, office AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:OFFICE_IN]-(office:Office)
  WHERE $asOf IS NULL OR coalesce(office.start <= date($asOf), true) AND coalesce(office.end >= date($asOf), true)
} AS total
