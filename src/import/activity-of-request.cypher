// The import or retraction that a request of the last 24 hours came to, published or not.
// $agent: who asked; $key: the key of the request
// activity: its id; hash: of what was asked for; plan: as JSON
CALL () {
  MATCH (activity:Activity {requestKey: $key})
  RETURN activity
  UNION
  MATCH (activity:UnpublishedActivity {requestKey: $key})
  RETURN activity
}
WITH activity
WHERE activity.agent = $agent AND activity.at > datetime() - duration('PT24H')
RETURN activity.id AS activity, activity.requestHash AS hash, activity.requestPlan AS plan
