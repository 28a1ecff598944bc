// Writes what the search looks through.
// $texts: [{id, type, names, texts, sounds, nameKeys}], folded
UNWIND $texts AS one
MATCH (node:Node {id: one.id})
MERGE (text:SearchText {id: one.id})
SET text = one
MERGE (node)-[:FOUND_BY]->(text)
