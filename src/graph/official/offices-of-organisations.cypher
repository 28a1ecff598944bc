// Posts in organisations, in the order of their holders.
// $keys: ids; $links: types of links to read along; $asOf: only on this day, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:OFFICE_IN]-(office:Office)
  WHERE $asOf IS NULL OR coalesce(office.start <= date($asOf), true) AND coalesce(office.end >= date($asOf), true)
  WITH office, office.id AS sort
  WHERE sort > $after
  WITH office AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort,
//> ../node/thing-as-asked.cypher
  ]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:OFFICE_IN]-(office:Office)
  WHERE $asOf IS NULL OR coalesce(office.start <= date($asOf), true) AND coalesce(office.end >= date($asOf), true)
} AS total
