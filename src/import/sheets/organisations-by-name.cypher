// Organisations by folded names in any language, with their countries, apart from what only one document describes.
// $keys: [{name, query}], the query in Lucene's syntax; $document: id of the document to leave out
// key, rows: [{slug, country}]
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('search_texts', key.query) YIELD node
  MATCH (node)<-[:FOUND_BY]-(organisation:Organisation)
  WHERE key.name IN organisation.foldedNames
    AND EXISTS { MATCH (organisation)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
  WITH organisation ORDER BY organisation.id
  RETURN collect({
    slug: organisation.slug,
    country: head(COLLECT { MATCH (organisation)-[:IN_COUNTRY]->(country:Country) RETURN country.code })
  }) AS rows
}
RETURN key.name AS key, rows
