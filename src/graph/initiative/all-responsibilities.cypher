// All responsibilities, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (responsibility:Responsibility)
WHERE responsibility.id > $after
WITH responsibility
ORDER BY responsibility.id
LIMIT $limit
WITH '' AS key, responsibility.id AS sort, responsibility AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (responsibility:Responsibility)
WITH count(responsibility) AS total
RETURN '' AS key, total
