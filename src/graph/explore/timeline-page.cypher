WITH node, date, event, toString(date) + ' ' + event + ' ' + node.id AS sort
WHERE sort > $after
WITH *
ORDER BY sort
LIMIT $limit
RETURN '' AS key, collect([sort, [toString(date), event,
//> ../node/thing.cypher
  ]]) AS items
