// All participations, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (participation:Participation)
WHERE participation.id > $after
WITH participation
ORDER BY participation.id
LIMIT $limit
WITH '' AS key, participation.id AS sort, participation AS node
//> ../node/with-links.cypher
RETURN key, sort, row
ORDER BY sort
;
MATCH (participation:Participation)
WITH count(participation) AS total
RETURN '' AS key, total
