// Participations of countries, in the order of the initiatives.
// $keys: ids; $links: types of links to read along; $basis: only on these, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (participant:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)-[:IN]->(initiative:Initiative)
  WHERE $basis IS NULL OR participation.basis IN $basis
  WITH participation, initiative.id + ' ' + participation.id AS sort
  WHERE sort > $after
  WITH participation AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort,
//> ../node/thing-as-asked.cypher
  ]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (participant:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)-[:IN]->(initiative:Initiative)
  WHERE $basis IS NULL OR participation.basis IN $basis
} AS total
