// Narrower topics, in the order of their slugs.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Topic {id: key})<-[:BROADER]-(topic:Topic)
RETURN key, topic {.*} AS row
ORDER BY topic.id
