// What documents say of things, each claim and each quotation once, by the first document that has it: a country may
// have a claim by every document there is. Those of one document stand apart from those of all others.
// $ids: ids of things; $document: id of the document that stands apart
// id, recordedAt: an instant; claims: [[document, claim as JSON], …] in the order of the documents' ids;
// passages: [[quote, supports, note, language], …] of the document; quotes: [[document, quote], …] of the others
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, toString(node.recordedAt) AS recordedAt,
  COLLECT {
    MATCH (node)-[said:DESCRIBED_BY]->(document)
    WITH said.claim AS claim, document.id = $document AS isApart, min(document.id) AS first
    RETURN [first, claim] ORDER BY first
  } AS claims,
  COLLECT {
    MATCH (node)-[passage:EVIDENCED_BY]->(document)
    WHERE document.id = $document
    RETURN [passage.quote, passage.supports, passage.note, passage.language] ORDER BY passage.position
  } AS passages,
  COLLECT {
    MATCH (node)-[passage:EVIDENCED_BY]->(document)
    WHERE document.id <> $document AND passage.quote IS NOT NULL
    WITH passage.quote AS quote, min([document.id, passage.position]) AS first
    RETURN [first[0], quote] ORDER BY first
  } AS quotes
