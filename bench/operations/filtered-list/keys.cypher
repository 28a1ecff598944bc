// Spans of 90 days that begin with a meeting.
MATCH (meeting:Meeting)
WHERE meeting.start IS NOT NULL
WITH meeting ORDER BY rand() LIMIT $most
RETURN toString(meeting.start) AS from, toString(meeting.start + duration('P90D')) AS to
