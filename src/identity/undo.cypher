// Notes that a judgement is undone, if it stands, and gives by which undoing it was.
// $id: of the judgement; $undoing: id of this undoing; $by: who undoes it; $at: an instant
// undoing: id; by: who; at: an instant
MATCH (judgement:Judgement {id: $id})
FOREACH (_ IN CASE WHEN judgement.undoing IS NULL THEN [1] ELSE [] END |
  SET judgement.undoing = $undoing, judgement.undoneBy = $by, judgement.undoneAt = datetime($at)
  REMOVE judgement.standing
)
RETURN judgement.undoing AS undoing, judgement.undoneBy AS by, toString(judgement.undoneAt) AS at
