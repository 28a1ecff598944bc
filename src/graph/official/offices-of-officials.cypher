// Posts of officials, in the order of their beginning, those without dates last.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Official {id: key})<-[:HOLDER]-(node:Office)
  WITH node
  ORDER BY node.start, node.order, node.id
  RETURN collect(
//> ../node/thing.cypher
  ) AS rows
}
RETURN key, rows
