// What ties some things to each other: fields of one that name the other, and facts that name both.
// Countries have more facts than all else together. So what ties one to another thing is looked for from the other, and
// what ties two of them only among facts that may name two.
// $ids: ids of things
// from, to: ids; type: of the link, null for a fact; fact: or null
UNWIND $ids AS id
MATCH (thing:Node {id: id})
CALL (thing) {
  MATCH (thing)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(other:Entity|Fact)
  WHERE other.id IN $ids
  RETURN thing.id AS from, other.id AS to, type(link) AS type, null AS fact
  UNION
  MATCH (thing)<-[:MEMBER|OF|HOLDER|OFFICE_IN|AT|ATTENDEE|FOR_ORGANISATION|IN|PARTICIPANT|SPEAKER|ABOUT|MENTIONS
      |ASSIGNED_TO|REGARDING|ON_MEASURE|BODY|TO]-(fact:Fact)
        -[:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(other:Entity)
  WHERE NOT thing:Country AND (other:Country OR thing.id < other.id) AND other.id IN $ids
  RETURN DISTINCT
    CASE WHEN thing.id < other.id THEN thing.id ELSE other.id END AS from,
    CASE WHEN thing.id < other.id THEN other.id ELSE thing.id END AS to,
    null AS type, fact.row AS fact
  UNION
  MATCH (thing:Country)<-[:SPEAKER|MENTIONS|ASSIGNED_TO|BODY]-(fact:Fact)
        -[:SPEAKER|MENTIONS|ASSIGNED_TO|BODY]->(other:Country)
  WHERE thing.id < other.id AND other.id IN $ids
  RETURN DISTINCT thing.id AS from, other.id AS to, null AS type, fact.row AS fact
}
RETURN from, to, type, fact
ORDER BY from, to, type, fact
