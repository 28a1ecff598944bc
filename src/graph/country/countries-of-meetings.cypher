// Countries in whose name somebody was present at meetings, in the order of their codes.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:AT]-(:Attendance {status: 'PRESENT'})-[:FOR_COUNTRY]->(country:Country)
  WITH DISTINCT country
  ORDER BY country.code
  RETURN collect(country.row) AS rows
}
RETURN key, rows
