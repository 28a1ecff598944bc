// All attendances, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (attendance:Attendance)
WHERE attendance.id > $after
WITH attendance
ORDER BY attendance.id
LIMIT $limit
WITH '' AS key, attendance.id AS sort, attendance AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (attendance:Attendance)
WITH count(attendance) AS total
RETURN '' AS key, total
