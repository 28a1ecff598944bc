// Memberships of countries and organisations, in the order of the organisations.
// $keys: ids; $asOf: only on this day, null for all; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Node {id: key})<-[:MEMBER]-(membership:Membership)-[:OF]->(organisation:Organisation)
  WHERE $asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true)
  WITH membership, organisation.id + ' ' + membership.id AS sort
  WHERE sort > $after
  RETURN membership, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, membership AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Node {id: key})<-[:MEMBER]-(membership:Membership)-[:OF]->(organisation:Organisation)
  WHERE $asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true)
} AS total
