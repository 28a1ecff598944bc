// Attendances of meetings, in the order of the source.
// $keys: ids; $roles: with one of these, null for all; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(attendance:Attendance)
  WHERE $roles IS NULL OR any(role IN attendance.roles WHERE role IN $roles)
  WITH attendance, attendance.order + ' ' + attendance.id AS sort
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
  MATCH (:Meeting {id: key})<-[:AT]-(attendance:Attendance)
  WHERE $roles IS NULL OR any(role IN attendance.roles WHERE role IN $roles)
} AS total
