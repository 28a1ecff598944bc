// Statements of officials, in the order of the meetings.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Official {id: key})<-[:SPEAKER]-(statement:Statement)-[:AT]->(meeting:Meeting)
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
// No other thing has such a link, so that the node itself knows how many there are.
UNWIND $keys AS key
MATCH (node:Official {id: key})
RETURN key, COUNT { (node)<-[:SPEAKER]-() } AS total
