// All that documents say of things, in the order of the documents' ids, and the words they rest on.
// $ids: ids of things
// id, recordedAt: an instant; claims: JSON texts; quotes: texts
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, toString(node.recordedAt) AS recordedAt,
  COLLECT { MATCH (node)-[said:DESCRIBED_BY]->(document) RETURN said.claim ORDER BY document.id } AS claims,
  COLLECT {
    MATCH (node)-[passage:EVIDENCED_BY]->(document)
    WHERE passage.quote IS NOT NULL
    RETURN passage.quote ORDER BY document.id, passage.position
  } AS quotes
