// Which of some things documents describe.
// $ids: ids of things
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN node.id AS id
