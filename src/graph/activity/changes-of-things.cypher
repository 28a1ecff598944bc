// What imports and retractions did to things, the last first. What made a thing is found by its instant, which the thing
// carries, or the note of its removal.
// $keys: ids of things, which need not be there any more; $after, $limit: the page
// key, items: [[sort, [thing, kind, before, after, activity]], …]
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
//> change-of-thing.cypher
  }
  WITH key, activity, kind, before, after
  WHERE activity.sort > $after
  WITH key, activity, kind, before, after
  ORDER BY activity.sort
  LIMIT $limit
  RETURN collect([activity.sort, [key, kind, before, after,
//> activity.cypher
  ]]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
CALL (key) {
//> change-of-thing.cypher
}
WITH key, activity
WHERE activity.sort IS NOT NULL
RETURN key, count(*) AS total
