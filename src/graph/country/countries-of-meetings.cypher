// Countries in whose name somebody was present at meetings, in the order of their codes.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Meeting {id: key})<-[:AT]-(:Attendance {status: 'PRESENT'})-[:FOR_COUNTRY]->(country:Country)
WITH DISTINCT key, country
RETURN key, country {.*} AS row
ORDER BY country.code
