// Ties the links of things.
// $links: [{source, type, target}]
UNWIND $links AS link
MATCH (source:Node {id: link.source})
MATCH (target:Node {id: link.target})
MERGE (source)-[:$(link.type)]->(target)
