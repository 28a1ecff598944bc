// All initiatives, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (initiative:Initiative)
WHERE initiative.id > $after
WITH initiative
ORDER BY initiative.id
LIMIT $limit
RETURN '' AS key, initiative.id AS sort, initiative {.*} AS row
ORDER BY sort
;
MATCH (initiative:Initiative)
WITH count(initiative) AS total
RETURN '' AS key, total
