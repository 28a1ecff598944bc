// Removes things, with what the search knows of them and with what was derived about them.
// $ids: ids of things
UNWIND $ids AS id
MATCH (node:Node {id: id})
OPTIONAL MATCH (node)-[:FOUND_BY]->(text:SearchText)
OPTIONAL MATCH (node)<--(derived:Participation {derived: true})
DETACH DELETE text, derived, node
