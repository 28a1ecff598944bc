// Things by their ids, entities and facts, each with where its links lead.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (node:Node {id: key})
WHERE node:Entity OR node:Fact
//> with-links.cypher
RETURN key, row
