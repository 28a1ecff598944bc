// An API key with what its secret is checked by, whether or not it still holds.
// $id: of the key
// name, role, salt, hash; expiresAt: milliseconds since 1970, or null; isRevoked
MATCH (key:ApiKey {id: $id})
RETURN key.name AS name, key.role AS role, key.salt AS salt, key.hash AS hash,
  key.expiresAt.epochMillis AS expiresAt, key.revokedAt IS NOT NULL AS isRevoked
