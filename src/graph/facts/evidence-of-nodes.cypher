// Passages that things rest on, in the order of the documents' slugs and of the records.
// A derived participation rests on what the adoption and the facts that it follows from rest on.
// $keys: ids
// key, rows: [[quote, start, end, language, note, supports, document], …]
UNWIND $keys AS key
MATCH (node:Node {id: key})
CALL (node) {
  CALL (node) {
    MATCH (node)-[passage:EVIDENCED_BY]->(document:Document)
    RETURN passage, document
    UNION
    MATCH (node)-[:BASED_ON]->(:Fact)-[passage:EVIDENCED_BY]->(document:Document)
    RETURN passage, document
    UNION
    WITH node
    WHERE node.derived
    MATCH (node)-[:IN]->(:Initiative)-[passage:EVIDENCED_BY {supports: 'adoptedAt'}]->(document:Document)
    RETURN passage, document
  }
  WITH passage, document
  ORDER BY document.id, startNode(passage).id, passage.position
  RETURN collect([
    passage.quote, passage.start, passage.end, passage.language, passage.note, passage.supports, document.row
  ]) AS rows
}
RETURN key, rows
