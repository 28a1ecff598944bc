// Imports and retractions after a place, in the order in which they were done.
// $since: the place; $limit: how many at most
// activity
MATCH (activity:Activity)
WHERE activity.sort < $since
WITH activity
ORDER BY activity.sort DESC
LIMIT $limit
RETURN
//> activity.cypher
  AS activity
