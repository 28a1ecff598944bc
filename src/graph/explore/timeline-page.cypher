WITH node, date, event, toString(date) + ' ' + event + ' ' + node.id AS sort
WHERE sort > $after
WITH *
ORDER BY sort
LIMIT $limit
//> ../node/with-links.cypher
RETURN '' AS key, sort, {date: date, event: event, node: row} AS row
ORDER BY sort
