// All meetings, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (meeting:Meeting)
WHERE meeting.id > $after
WITH meeting
ORDER BY meeting.id
LIMIT $limit
RETURN '' AS key, meeting.id AS sort, meeting {.*} AS row
ORDER BY sort
;
MATCH (meeting:Meeting)
WITH count(meeting) AS total
RETURN '' AS key, total
