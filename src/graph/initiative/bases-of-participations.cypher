// Facts that derived participations follow from.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Node {id: key})-[:BASED_ON]->(node:Fact)
  WITH node
  ORDER BY node.id
  RETURN collect(
//> ../node/thing.cypher
  ) AS rows
}
RETURN key, rows
