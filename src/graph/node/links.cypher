// Where the links of things lead.
// $keys: ids
// key, row: [[type, thing], …]
UNWIND $keys AS key
MATCH (node:Node {id: key})
//> with-links.cypher
RETURN key, row.links AS row
