// Officials with what tells whether they are somebody else, in the order of their ids.
// $after, $limit: the page
// row, posts: [[thing, id of the organisation], …], countries: ids
MATCH (official:Official)
WHERE official.id > $after
WITH official ORDER BY official.id LIMIT $limit
RETURN
//> official-to-compare.cypher
