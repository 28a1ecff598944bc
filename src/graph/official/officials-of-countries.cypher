// Officials who held a post for countries or attended in their name, in the order of their slugs.
// $keys: ids; $asOf: only holders of a post on this day, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Country {id: key})<-[:OFFICE_OF|FOR_COUNTRY]-(fact:Office|Attendance)-[:HOLDER|ATTENDEE]->(official:Official)
  WHERE $asOf IS NULL OR fact:Office AND coalesce(fact.start <= date($asOf), true) AND coalesce(fact.end >= date($asOf), true)
  WITH DISTINCT official, official.id AS sort
  WHERE sort > $after
  WITH official AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Country {id: key})<-[:OFFICE_OF|FOR_COUNTRY]-(fact:Office|Attendance)-[:HOLDER|ATTENDEE]->(official:Official)
  WHERE $asOf IS NULL OR fact:Office AND coalesce(fact.start <= date($asOf), true) AND coalesce(fact.end >= date($asOf), true)
  RETURN DISTINCT official
} AS total
