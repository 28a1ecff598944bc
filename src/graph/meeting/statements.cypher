// All statements, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT $limit
WITH '' AS key, statement.id AS sort, statement AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (statement:Statement)
WITH count(statement) AS total
RETURN '' AS key, total
