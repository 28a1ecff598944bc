// Posts in organisations, and posts of countries that are in no organisation, in the order of their ids.
// $keys: ids of organisations and countries
// key, rows: [thing, …]
UNWIND $keys AS key
MATCH (place:Node {id: key})
CALL (place) {
  CALL (place) {
    MATCH (place)<-[:OFFICE_IN]-(node:Office)
    RETURN node
    UNION
    MATCH (place)<-[:OFFICE_OF]-(node:Office)
    WHERE NOT EXISTS { (node)-[:OFFICE_IN]->() }
    RETURN node
  }
  WITH node
  ORDER BY node.id
  RETURN collect(node.row) AS rows
}
RETURN key, rows
