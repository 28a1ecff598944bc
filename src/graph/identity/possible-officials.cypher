// Officials whose names are like others, by a full-text query for each.
// $queries: [{key, query}], query in Lucene's syntax; $limit: how many for each at most
// key, row, posts: [[thing, id of the organisation], …], countries: ids
UNWIND $queries AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('search_texts', one.query, {limit: $limit}) YIELD node
  MATCH (official:Official {id: node.id})
  RETURN official
}
RETURN one.key AS key,
//> official-to-compare.cypher
