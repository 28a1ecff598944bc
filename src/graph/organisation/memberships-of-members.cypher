// Memberships of countries and organisations, in the order of the organisations.
// $keys: ids; $links: types of links to read along; $asOf: only on this day, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Node {id: key})<-[:MEMBER]-(membership:Membership)-[:OF]->(organisation:Organisation)
  WHERE $asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true)
  WITH membership, organisation.id + ' ' + membership.id AS sort
  WHERE sort > $after
  WITH membership AS node, sort
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
  MATCH (:Node {id: key})<-[:MEMBER]-(membership:Membership)-[:OF]->(organisation:Organisation)
  WHERE $asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true)
} AS total
