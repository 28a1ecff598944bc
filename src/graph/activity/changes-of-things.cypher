// What imports and retractions did to things, in the order in which they did it. What made a thing is found by its
// instant, which the thing carries, or the note of its removal.
// $keys: ids of things, which need not be there any more
// key, rows: [[activity as a map, kind, before, after], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Change {thing: key})<-[:CHANGED]-(activity:Activity)
  RETURN activity, change.kind AS kind, change.before AS before, change.after AS after
  UNION
  MATCH (thing:Node {id: key})
  MATCH (activity:Activity {at: thing.recordedAt})
  RETURN activity, 'MADE' AS kind, null AS before, null AS after
  UNION
  MATCH (change:Change {thing: key})
  MATCH (activity:Activity {at: change.recordedAt})
  RETURN activity, 'MADE' AS kind, null AS before, null AS after
}
WITH key, activity, kind, before, after
ORDER BY activity.at, activity.id
RETURN key, collect([
  {
    id: activity.id, kind: activity.kind, agent: activity.agent, at: toString(activity.at),
    document: activity.document, file: activity.file, sha256: activity.sha256
  },
  kind, before, after
]) AS rows
