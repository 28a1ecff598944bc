// Things whose names or texts fit a full-text query, best first.
// $keys: queries in Lucene's syntax; $types: only these types, null for all; $after, $limit: the page
// key, items: [[sort, [score, thing]], …]
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('search', key) YIELD node AS text, score
  WHERE $types IS NULL OR text.type IN $types
  WITH text, score, right(toString(toInteger(10000000000 - score * 100000)), 10) + ' ' + text.id AS sort
  WHERE sort > $after
  WITH text, score, sort
  ORDER BY sort
  LIMIT $limit
  MATCH (node:Node)-[:FOUND_BY]->(text)
  WITH node, score, sort
  ORDER BY sort
  RETURN collect([sort, [score,
//> ../node/thing.cypher
  ]]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('search', key) YIELD node AS text
  WHERE $types IS NULL OR text.type IN $types
  RETURN count(text) AS total
}
RETURN key, total
