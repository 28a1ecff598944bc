// Participations in initiatives, in the order of the participants.
// $keys: ids; $links: types of links to read along; $basis: only on these, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Initiative {id: key})<-[:IN]-(participation:Participation)-[:PARTICIPANT]->(participant)
  WHERE $basis IS NULL OR participation.basis IN $basis
  WITH participation, participant.id + ' ' + participation.id AS sort
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
  MATCH (:Initiative {id: key})<-[:IN]-(participation:Participation)-[:PARTICIPANT]->(participant)
  WHERE $basis IS NULL OR participation.basis IN $basis
} AS total
