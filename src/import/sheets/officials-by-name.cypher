// Officials by folded names, with the countries that they came for or held office of, apart from what only one
// document says.
// $keys: folded names; $document: id of the document to leave out
// key, rows: [{slug, countries}]
UNWIND $keys AS key
CALL (key) {
  MATCH (official:Official)
  WHERE official.sortName = key AND official.id IS NOT NULL
    AND EXISTS { MATCH (official)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
  RETURN collect({
    slug: official.slug,
    countries: COLLECT {
      MATCH (official)<-[:HOLDER|ATTENDEE]-(fact:Office|Attendance)-[:OFFICE_OF|FOR_COUNTRY]->(country:Country)
      WHERE EXISTS { MATCH (fact)-[:DESCRIBED_BY]->(document:Document) WHERE document.id <> $document }
      RETURN DISTINCT country.code ORDER BY country.code
    }
  }) AS rows
}
RETURN key, rows
