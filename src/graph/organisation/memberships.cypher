// All memberships, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (membership:Membership)
WHERE membership.id > $after
WITH membership
ORDER BY membership.id
LIMIT $limit
WITH '' AS key, membership.id AS sort, membership AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (membership:Membership)
WITH count(membership) AS total
RETURN '' AS key, total
