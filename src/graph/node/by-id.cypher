// Things by their ids, entities and facts, each with where its links lead.
// $keys: ids
// key, row: thing
UNWIND $keys AS key
MATCH (node:Node {id: key})
WHERE node:Entity OR node:Fact
RETURN key,
//> thing.cypher
  AS row
