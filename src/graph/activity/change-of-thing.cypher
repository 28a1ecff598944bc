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
