// All series of meetings, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (series:MeetingSeries)
WHERE series.id > $after
WITH series
ORDER BY series.id
LIMIT $limit
RETURN '' AS key, series.id AS sort, series {.*} AS row
ORDER BY sort
;
MATCH (series:MeetingSeries)
WITH count(series) AS total
RETURN '' AS key, total
