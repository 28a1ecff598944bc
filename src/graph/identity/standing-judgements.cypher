// All judgements that are not undone.
// id, one, other: ids; verdict, at: an instant
MATCH (judgement:Judgement)
WHERE judgement.standing IS NOT NULL
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict,
  toString(judgement.at) AS at
