// All judgements, the last first.
// $keys: ['']; $after, $limit: the page
// key, items: [[sort, judgement], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (judgement:Judgement)
  WHERE judgement.sort > $after
  WITH judgement
  ORDER BY judgement.sort
  LIMIT $limit
  RETURN collect([judgement.sort,
//> judgement.cypher
  ]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT { MATCH (judgement:Judgement) WHERE judgement.sort IS NOT NULL } AS total
