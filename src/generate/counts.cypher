// How many nodes there are in all, and of each label.
// total, name, count
MATCH (n)
WITH count(n) AS total
MATCH (n)
UNWIND labels(n) AS name
RETURN total, name, count(*) AS count ORDER BY count DESC, name
;
// How many links there are in all, and of each type.
// total, name, count
MATCH ()-[l]->()
WITH count(l) AS total
MATCH ()-[l]->()
RETURN total, type(l) AS name, count(*) AS count ORDER BY count DESC, name
