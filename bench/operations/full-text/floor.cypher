CALL db.index.fulltext.queryNodes('search_texts', $phrase) YIELD node AS text, score
WHERE text.type = 'OFFICIAL'
WITH text, score ORDER BY score DESC, text.id LIMIT 20
MATCH (official:Official)-[:FOUND_BY]->(text)
RETURN {score: score, node: official {.id, .names}} AS answer
