// Keeps an API key, unless its id is taken.
// $id: of the key; $nonce: made up for this key; $properties: {name, role, salt, hash, createdBy}; $expiresAt: an instant, or null
// nonce: of the key that has the id
MERGE (key:ApiKey {id: $id})
ON CREATE SET key += $properties, key.nonce = $nonce, key.createdAt = datetime.transaction(), key.expiresAt = datetime($expiresAt)
RETURN key.nonce AS nonce
