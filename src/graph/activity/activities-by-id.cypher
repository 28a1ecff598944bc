// Imports and retractions by their own ids.
// $keys: ids
// key, row: activity
UNWIND $keys AS key
MATCH (activity:Activity {id: key})
RETURN key,
//> activity.cypher
  AS row
