// Responsibilities for initiatives or measures, in the order of the source.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Node {id: key})<-[:REGARDING|ON_MEASURE]-(node:Responsibility)
  WITH node
  ORDER BY node.order, node.id
  RETURN collect(
//> ../node/thing.cypher
  ) AS rows
}
RETURN key, rows
