// Participations of countries, in the order of the initiatives. That lies in their own ids, which begin with the
// initiative: to look there for each of thousands costs eight times as much. A blank comes before what slugs are made of.
// $keys: ids; $links: types of links to read along; $basis: only on these, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)
  WHERE $basis IS NULL OR participation.basis IN $basis
  WITH participation, replace(participation.id, '/', ' ') AS sort
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
  MATCH (:Country {id: key})<-[:PARTICIPANT]-(participation:Participation)
  WHERE $basis IS NULL OR participation.basis IN $basis
} AS total
