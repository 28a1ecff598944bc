// When this database first held facts.
// $keys: ids
// key, row: an instant
UNWIND $keys AS key
MATCH (fact:Node {id: key})
RETURN key, toString(fact.recordedAt) AS row
