// Participations in initiatives, in the order of the participants.
// $keys: ids; $basis: only on these, null for all; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Initiative {id: key})<-[:IN]-(participation:Participation)-[:PARTICIPANT]->(participant)
  WHERE $basis IS NULL OR participation.basis IN $basis
  WITH participation, participant.id + ' ' + participation.id AS sort
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
  MATCH (:Initiative {id: key})<-[:IN]-(participation:Participation)-[:PARTICIPANT]->(participant)
  WHERE $basis IS NULL OR participation.basis IN $basis
} AS total
