// Attendances in the name of countries, in the order of the meetings.
// $keys: ids; $links: types of links to read along; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Country {id: key})<-[:FOR_COUNTRY]-(attendance:Attendance)-[:AT]->(meeting:Meeting)
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
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Country {id: key})<-[:FOR_COUNTRY]-(attendance:Attendance)-[:AT]->(meeting:Meeting)
} AS total
