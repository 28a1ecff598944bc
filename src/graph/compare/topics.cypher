// What organisations and their bodies take up, and how many of them do.
// $organisations: ids
// $asOf: only what had happened by then, null for all
// $sharing: ALL, SOME or ONE of the organisations, null for all; $limit
// thing, sharing, of: [{organisation: id, count, reasons}]; then sharing, total
//> topics-compared.cypher
//> shared-page.cypher
;
//> topics-compared.cypher
//> sharing-counts.cypher
