// The place of the last import or retraction.
// sort: less than that of all before
MATCH (activity:Activity)
WHERE activity.sort IS NOT NULL
RETURN activity.sort AS sort
ORDER BY activity.sort
LIMIT 1
