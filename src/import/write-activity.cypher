// Notes an import or a retraction, in the transaction that makes it.
// $id: its id; $activity: {id, kind, agent, document, file, sha256, formerSha256, and counts}
MERGE (activity:Activity {id: $id})
SET activity = $activity, activity.at = datetime.transaction()
