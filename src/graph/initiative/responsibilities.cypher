// Responsibilities for initiatives or measures, in the order of the source.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Node {id: key})<-[:REGARDING|ON_MEASURE]-(node:Responsibility)
//> ../node/with-links.cypher
RETURN key, row
ORDER BY node.order, node.id
