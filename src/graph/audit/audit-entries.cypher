// All that was done and refused, the last first.
// $keys: ['']; $after, $limit: the page
// key, items: [[auditSort, entry], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (entry:AuditEntry)
  WHERE entry.auditSort > $after
  WITH entry
  ORDER BY entry.auditSort
  LIMIT $limit
  RETURN collect([entry.auditSort, entry {.id, .action, .agent, .problem, .message, .folded,
    subject: coalesce(entry.subject, entry.document), at: toString(entry.at), isActivity: entry:Activity}]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT { MATCH (entry:AuditEntry) WHERE entry.auditSort IS NOT NULL } AS total
