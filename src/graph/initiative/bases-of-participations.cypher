// Facts that derived participations follow from.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Node {id: key})-[:BASED_ON]->(node:Fact)
//> ../node/with-links.cypher
RETURN key, row
ORDER BY node.id
