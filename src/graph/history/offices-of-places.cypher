// Posts in organisations, and posts of countries that are in no organisation.
// $keys: ids of organisations and countries
// key, row
UNWIND $keys AS key
MATCH (place:Node {id: key})
CALL (place) {
  MATCH (place)<-[:OFFICE_IN]-(node:Office)
  RETURN node
  UNION
  MATCH (place)<-[:OFFICE_OF]-(node:Office)
  WHERE NOT EXISTS { (node)-[:OFFICE_IN]->() }
  RETURN node
}
RETURN key, node {.*} AS row
ORDER BY node.id
