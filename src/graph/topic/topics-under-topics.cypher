// Narrower topics, in the order of their slugs.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Topic {id: key})<-[:BROADER]-(topic:Topic)
  WITH topic
  ORDER BY topic.id
  RETURN collect(topic.row) AS rows
}
RETURN key, rows
