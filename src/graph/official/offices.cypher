// All offices, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (office:Office)
WHERE office.id > $after
WITH office
ORDER BY office.id
LIMIT $limit
WITH '' AS key, office.id AS sort, office AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (office:Office)
WITH count(office) AS total
RETURN '' AS key, total
