WITH text, score, rank
WHERE rank >= left($after, 10)
WITH text, score, rank + ' ' + text.id AS sort
WHERE sort > $after
WITH text, score, sort
ORDER BY sort
LIMIT $limit
MATCH (node:Node)-[:FOUND_BY]->(text)
WITH node, score, sort
ORDER BY sort
RETURN collect([sort, score,
//> ../node/thing.cypher
  ]) AS items
