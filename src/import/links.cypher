// Ties the links of things that have none of these: see properties.cypher, which unties what they had.
// $links: [{source, type, target}], each once
UNWIND $links AS link
MATCH (source:Node {id: link.source})
MATCH (target:Node {id: link.target})
CREATE (source)-[:$(link.type)]->(target)
