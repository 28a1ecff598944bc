// Where the links of things lead.
// $keys: ids
// key, row: [[type, thing], …]
UNWIND $keys AS key
MATCH (node:Node {id: key})
RETURN key, [(node)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(target:Node) | [type(link), target.row]] AS row
