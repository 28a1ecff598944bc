// All organisations, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (organisation:Organisation)
WHERE organisation.id > $after
WITH organisation
ORDER BY organisation.id
LIMIT $limit
RETURN '' AS key, organisation.id AS sort, organisation {.*} AS row
ORDER BY sort
;
MATCH (organisation:Organisation)
WITH count(organisation) AS total
RETURN '' AS key, total
