// Attendances of officials, in the order of the meetings.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Official {id: key})<-[:ATTENDEE]-(attendance:Attendance)-[:AT]->(meeting:Meeting)
  WITH attendance, coalesce(toString(meeting.start), '9999-12-31') + ' ' + attendance.id AS sort
  WHERE sort > $after
  WITH attendance AS node, sort
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
RETURN key, COUNT { (node)<-[:ATTENDEE]-() } AS total
