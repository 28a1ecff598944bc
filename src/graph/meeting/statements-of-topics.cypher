// Statements on topics, in the order of the meetings.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:ABOUT]-(statement:Statement)-[:AT]->(meeting:Meeting)
  WITH statement, coalesce(toString(meeting.start), '9999-12-31') + ' ' + statement.order + ' ' + statement.id AS sort
  WHERE sort > $after
  RETURN statement, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, statement AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Topic {id: key})<-[:ABOUT]-(statement:Statement)-[:AT]->(meeting:Meeting)
} AS total
