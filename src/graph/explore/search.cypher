// Things whose names or texts fit a full-text query, best first; those that fit as well in the order of their ids.
// The database hands out as many of the best hits as it is asked for, in no order among those with the same score: so
// of the hits that it hands out, the last with their score are used only where there are no more of them.
// $query: in Lucene's syntax; $window: how many of the best hits to look at; $after, $limit: the page
// whole: whether no hit lies beyond the window; items: [[sort, score, thing], …]
CALL db.index.fulltext.queryNodes('search_texts', $query, {limit: $window}) YIELD node, score
WITH node, score, toString(toInteger(9999999999 - score * 100000)) AS rank
WITH collect({text: node, score: score, rank: rank}) AS hits, max(rank) AS last
WITH hits, last, size(hits) < $window AS whole
CALL (hits, last, whole) {
  UNWIND hits AS hit
  WITH hit.text AS text, hit.score AS score, hit.rank AS rank
  WHERE whole OR rank < last
//> search-page.cypher
}
RETURN whole, items
;
// The same from all hits, however many there are.
// $query, $after, $limit: as above
// items
CALL db.index.fulltext.queryNodes('search_texts', $query) YIELD node, score
WITH node AS text, score, toString(toInteger(9999999999 - score * 100000)) AS rank
//> search-page.cypher
;
CALL db.index.fulltext.queryNodes('search_texts', $query) YIELD node
RETURN count(node) AS total
;
CALL db.index.fulltext.queryNodes('search_texts', $query) YIELD node
RETURN node.type AS type, count(node) AS count
ORDER BY count DESC, type
