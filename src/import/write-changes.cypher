// Notes what an activity changed. A note is found by the id of the thing, so it outlives the thing.
// $activity: id of the activity; $changes: [{thing, kind, before, after, recordedAt}], before and after as JSON or null
MATCH (activity:Activity {id: $activity})
UNWIND $changes AS one
CREATE (activity)-[:CHANGED]->(:Change {
  thing: one.thing, kind: one.kind, before: one.before, after: one.after, recordedAt: datetime(one.recordedAt)
})
