// All decisions, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (decision:Decision)
WHERE decision.id > $after
WITH decision
ORDER BY decision.id
LIMIT $limit
WITH '' AS key, decision.id AS sort, decision AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (decision:Decision)
WITH count(decision) AS total
RETURN '' AS key, total
