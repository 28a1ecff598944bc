//> sharing.cypher
WHERE $sharing IS NULL OR sharing IN $sharing
WITH thing, of, sharing
ORDER BY size(of) DESC, thing.id
LIMIT $limit
RETURN thing.id AS id, thing.row AS thing, sharing, [one IN of | one {
  .organisation,
  .count,
  reasons: COLLECT {
    UNWIND one.reasons AS reason
    RETURN reason.row ORDER BY reason.start, reason.id LIMIT 10
  }
}] AS of
ORDER BY size(of) DESC, id
