// Notes what was done to a record that is not published, apart from what was done to the graph: nobody who reads the history
// sees a gap where it was. Among the others its place is just after the last of them. It is an entry of the audit, too.
// $id: its id; $activity: as for an import
MATCH (lock:ImportLock {id: 'import'})
MERGE (activity:UnpublishedActivity {id: $id})
ON CREATE SET activity:AuditEntry, activity += $activity, activity.at = datetime.transaction(),
  activity.sort = toString(999999999999 - coalesce(lock.activities, 0)) + '~'
    + toString(10000000000000 - datetime.transaction().epochMillis) + $id,
  activity.auditSort = toString(8640000000000000 - datetime.transaction().epochMillis) + ' ' + $id
