// What documents say of things, in the order of the documents' ids, and by which words.
// $ids: ids of things
// id, recordedAt: an instant; claims: [[document, claim as JSON], …];
// passages: [[document, quote, supports, note, language], …]
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, toString(node.recordedAt) AS recordedAt,
  COLLECT {
    MATCH (node)-[said:DESCRIBED_BY]->(document)
    RETURN [document.id, said.claim] ORDER BY document.id
  } AS claims,
  COLLECT {
    MATCH (node)-[passage:EVIDENCED_BY]->(document)
    RETURN [document.id, passage.quote, passage.supports, passage.note, passage.language]
    ORDER BY document.id, passage.position
  } AS passages
