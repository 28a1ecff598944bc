// Posts of officials, in the order of their beginning, those without dates last.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Official {id: key})<-[:HOLDER]-(node:Office)
//> ../node/with-links.cypher
RETURN key, row
ORDER BY node.start, node.order, node.id
