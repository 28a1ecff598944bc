// Imports and retractions of documents, which may be gone, the last first.
// $keys: ids of documents; $after, $limit: the page
// key, items: [[sort, activity], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (activity:Activity {document: key})
  WHERE activity.sort > $after
  WITH activity
  ORDER BY activity.sort
  LIMIT $limit
  RETURN collect([activity.sort,
//> activity.cypher
  ]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT { MATCH (activity:Activity {document: key}) WHERE activity.sort IS NOT NULL } AS total
