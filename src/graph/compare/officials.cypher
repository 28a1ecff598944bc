// Who acted in organisations and their bodies, and in how many of them.
// $organisations: ids
// $asOf: only posts held on this day and meetings held by then, null for all
// $sharing: ALL, SOME or ONE of the organisations, null for all; $limit
// thing, sharing, of: [{organisation: id, count, reasons}]; then sharing, total
//> officials-compared.cypher
//> shared-page.cypher
;
//> officials-compared.cypher
//> sharing-counts.cypher
