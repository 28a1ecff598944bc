// Officials whose names are like others, by a full-text query for each.
// $queries: [{key, query}], query in Lucene's syntax; $limit: how many for each at most
// key, ids: those that fit best first
UNWIND $queries AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('name_keys', one.query, {limit: $limit}) YIELD node
  RETURN collect(node.id) AS ids
}
RETURN one.key AS key, ids
