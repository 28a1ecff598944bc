// Participations of countries, in the order of the initiatives.
// $keys: ids; $basis: only on these, null for all; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (participant:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)-[:IN]->(initiative:Initiative)
  WHERE $basis IS NULL OR participation.basis IN $basis
  WITH participation, initiative.id + ' ' + participation.id AS sort
  WHERE sort > $after
  RETURN participation, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, participation AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (participant:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)-[:IN]->(initiative:Initiative)
  WHERE $basis IS NULL OR participation.basis IN $basis
} AS total
