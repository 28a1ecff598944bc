// All topics, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (topic:Topic)
WHERE topic.id > $after
WITH topic
ORDER BY topic.id
LIMIT $limit
RETURN '' AS key, topic.id AS sort, topic {.*} AS row
ORDER BY sort
;
MATCH (topic:Topic)
WITH count(topic) AS total
RETURN '' AS key, total
