// Judgements on things that are not undone.
// $ids: ids of things
// id, one, other: ids; verdict, at: an instant
UNWIND $ids AS thing
CALL (thing) {
  MATCH (judgement:Judgement {one: thing})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {other: thing})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.standing IS NOT NULL
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict,
  toString(judgement.at) AS at
