// Entities next to others, by a field of either or by a fact that names both, best connected first.
// $ids: what to start from; $known: what is not wanted again; $types: labels wanted, null for all; $limit
// id
UNWIND $ids AS id
MATCH (node:Node {id: id})
CALL (node) {
  MATCH (node)-[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]-(other:Entity)
  RETURN other
  UNION
  MATCH (node)-[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]-(:Fact)
        -[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]-(other:Entity)
  RETURN other
}
WITH DISTINCT other
WHERE NOT other.id IN $known AND ($types IS NULL OR any(label IN labels(other) WHERE label IN $types))
WITH other, COUNT { (other)--() } AS degree
ORDER BY degree DESC, other.id
LIMIT $limit
RETURN other.id AS id
