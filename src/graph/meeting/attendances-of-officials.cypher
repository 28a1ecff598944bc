// Attendances of officials, in the order of the meetings.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Official {id: key})<-[:ATTENDEE]-(attendance:Attendance)-[:AT]->(meeting:Meeting)
  WITH attendance, coalesce(toString(meeting.start), '9999-12-31') + ' ' + attendance.id AS sort
  WHERE sort > $after
  RETURN attendance, sort
  ORDER BY sort
  LIMIT $limit
}
WITH key, sort, attendance AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Official {id: key})<-[:ATTENDEE]-(attendance:Attendance)-[:AT]->(meeting:Meeting)
} AS total
