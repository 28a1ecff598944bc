// An activity, if it was committed.
// $id: its id
// id
MATCH (activity:Activity {id: $id})
RETURN activity.id AS id
UNION
MATCH (activity:UnpublishedActivity {id: $id})
RETURN activity.id AS id
