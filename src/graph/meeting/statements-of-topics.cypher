// Statements on topics, in the order of the meetings.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:ABOUT]-(statement:Statement)-[:AT]->(meeting:Meeting)
  WITH statement, coalesce(toString(meeting.start), '9999-12-31') + ' ' + statement.order + ' ' + statement.id AS sort
  WHERE sort > $after
  WITH statement AS node, sort
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
  MATCH (:Topic {id: key})<-[:ABOUT]-(statement:Statement)-[:AT]->(meeting:Meeting)
} AS total
