// Attendances of meetings, in the order of the source.
// $keys: ids; $links: types of links to read along; $roles: with one of these, null for all; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(attendance:Attendance)
  WHERE $roles IS NULL OR any(role IN attendance.roles WHERE role IN $roles)
  WITH attendance, attendance.order + ' ' + attendance.id AS sort
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
  MATCH (:Meeting {id: key})<-[:AT]-(attendance:Attendance)
  WHERE $roles IS NULL OR any(role IN attendance.roles WHERE role IN $roles)
} AS total
