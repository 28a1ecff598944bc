// Memberships in organisations, in the order of the members.
// $keys: ids; $links: types of links to read along; $role: only these, null for all; $asOf: only on this day, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:OF]-(membership:Membership)-[:MEMBER]->(member)
  WHERE ($role IS NULL OR membership.role IN $role)
    AND ($asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true))
  WITH membership, member.id + ' ' + membership.id AS sort
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
  MATCH (:Organisation {id: key})<-[:OF]-(membership:Membership)-[:MEMBER]->(member)
  WHERE ($role IS NULL OR membership.role IN $role)
    AND ($asOf IS NULL OR coalesce(membership.start <= date($asOf), true) AND coalesce(membership.end >= date($asOf), true))
} AS total
