// Notes an import or a retraction, in the transaction that makes it and that holds the lock. Counted under the lock, they
// have places in the order of their commits, which their instants need not have; the last has the least. It is an entry of
// the audit, too, and stays as it is.
// $id: its id; $activity: {id, kind, action, agent, document, file, sha256, formerSha256, counts, and what asked for it}
MATCH (lock:ImportLock {id: 'import'})
SET lock.activities = coalesce(lock.activities, 0) + 1
MERGE (activity:Activity {id: $id})
ON CREATE SET activity:AuditEntry, activity += $activity, activity.at = datetime.transaction(),
  activity.sort = toString(1000000000000 - lock.activities),
  activity.auditSort = toString(8640000000000000 - datetime.transaction().epochMillis) + ' ' + $id
