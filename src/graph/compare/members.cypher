// Who belongs to organisations, and to how many of them.
// $organisations: ids
// $role: only these, null for all; $asOf: only on this day, null for all
// $sharing: ALL, SOME or ONE of the organisations, null for all; $limit
// thing, sharing, of: [{organisation: id, count, reasons}]; then sharing, total
//> members-compared.cypher
//> shared-page.cypher
;
//> members-compared.cypher
//> sharing-counts.cypher
