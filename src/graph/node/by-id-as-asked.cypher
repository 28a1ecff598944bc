// Things by their ids, each with where the links that are asked for lead.
// $keys: ids; $links: types of links to read along
// key, row: thing
UNWIND $keys AS key
MATCH (node:Node {id: key})
RETURN key,
//> thing-as-asked.cypher
  AS row
;
// The same without links.
// $keys: ids
UNWIND $keys AS key
MATCH (node:Node {id: key})
RETURN key, node.row AS row
