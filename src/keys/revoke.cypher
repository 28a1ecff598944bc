// Revokes an API key, if it is not revoked yet, and gives by which revocation it is.
// $id: of the key; $revoking: id of this revocation; $by: who revokes it
// revoking: id; by: who; at: an instant
MATCH (key:ApiKey {id: $id})
FOREACH (_ IN CASE WHEN key.revoking IS NULL THEN [1] ELSE [] END |
  SET key.revoking = $revoking, key.revokedBy = $by, key.revokedAt = datetime.transaction()
)
RETURN key.revoking AS revoking, key.revokedBy AS by, toString(key.revokedAt) AS at
