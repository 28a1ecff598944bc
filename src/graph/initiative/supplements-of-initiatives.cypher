// Initiatives that are additions to others, in the order of their slugs.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Initiative {id: key})<-[:SUPPLEMENTS]-(initiative:Initiative)
RETURN key, initiative {.*} AS row
ORDER BY initiative.id
