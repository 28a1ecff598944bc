// Writes a judgement, unless one on the same two stands already, and gives the one that stands then.
// $standing: name of the pair; $properties: of the judgement
// id, verdict, by: who judged; at: an instant
MERGE (judgement:Judgement {standing: $standing})
ON CREATE SET judgement += $properties, judgement.at = datetime($at)
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.by AS by, toString(judgement.at) AS at
