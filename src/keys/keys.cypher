// All API keys, in the order of their ids; nothing of their secrets.
// id, name, role, createdBy, revokedBy; createdAt, expiresAt, revokedAt: instants
MATCH (key:ApiKey)
WHERE key.id IS NOT NULL
RETURN key.id AS id, key.name AS name, key.role AS role, key.createdBy AS createdBy, key.revokedBy AS revokedBy,
  toString(key.createdAt) AS createdAt, toString(key.expiresAt) AS expiresAt, toString(key.revokedAt) AS revokedAt
ORDER BY key.id
