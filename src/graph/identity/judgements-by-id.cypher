// Judgements by their own ids.
// $keys: ids
// key, row: judgement
UNWIND $keys AS key
MATCH (judgement:Judgement {id: key})
RETURN key,
//> judgement.cypher
  AS row
