// All officials, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (official:Official)
WHERE official.id > $after
WITH official
ORDER BY official.id
LIMIT $limit
RETURN '' AS key, official.id AS sort, official {.*} AS row
ORDER BY sort
;
MATCH (official:Official)
WITH count(official) AS total
RETURN '' AS key, total
