// What ties some things to each other: fields of one that name the other, and facts that name both.
// $ids: ids of things
// from, to: ids; type: of the link, null for a fact; fact: or null
UNWIND $ids AS id
MATCH (from:Node {id: id})
CALL (from) {
  MATCH (from)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(to:Entity|Fact)
  WHERE to.id IN $ids
  RETURN to.id AS to, type(link) AS type, null AS fact
  UNION
  MATCH (from:Entity)<-[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]-(fact:Fact)
        -[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(to:Entity)
  WHERE from.id < to.id AND to.id IN $ids
  RETURN DISTINCT to.id AS to, null AS type, fact.row AS fact
}
RETURN from.id AS from, to, type, fact
ORDER BY from.id, to, type, fact
