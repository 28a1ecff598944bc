// Notes in the audit what was done or refused. What stands there stays as it is: noted again, it is there once.
// $entries: [{id, properties: {action, agent, subject, and of what was refused problem, message, folded}}]
UNWIND $entries AS one
MERGE (entry:AuditEntry {id: one.id})
ON CREATE SET entry += one.properties, entry.at = datetime.transaction(),
  entry.auditSort = toString(8640000000000000 - datetime.transaction().epochMillis) + ' ' + one.id
