// All sub-groups, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (subGroup:SubGroup)
WHERE subGroup.id > $after
WITH subGroup
ORDER BY subGroup.id
LIMIT $limit
RETURN '' AS key, subGroup.id AS sort, subGroup {.*} AS row
ORDER BY sort
;
MATCH (subGroup:SubGroup)
WITH count(subGroup) AS total
RETURN '' AS key, total
