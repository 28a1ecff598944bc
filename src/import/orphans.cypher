// Things that no document describes any more, and something that still links to each, if there is.
// $ids: ids of things
// id, neededBy: id or null
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE NOT EXISTS { (node)-[:DESCRIBED_BY]->() }
RETURN id, head(COLLECT {
  MATCH (node)<-[:!(DESCRIBED_BY|EVIDENCED_BY|BASED_ON)]-(other:Node)
  WHERE other.derived IS NULL AND EXISTS { (other)-[:DESCRIBED_BY]->() }
  RETURN other.id ORDER BY other.id LIMIT 1
}) AS neededBy
