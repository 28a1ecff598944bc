// Sets the properties of things to what all documents together say of them, and unties their links.
// $things: [{id, properties}]
UNWIND $things AS thing
MATCH (node:Node {id: thing.id})
WITH node, thing, node.recordedAt AS recordedAt
SET node = thing.properties
SET node.recordedAt = recordedAt
WITH node
MATCH (node)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(:Node)
DELETE link
