// Series of meetings, those with ten or more before others.
MATCH (series:MeetingSeries)
WITH series, COUNT { (series)<-[:IN_SERIES]-() } AS meetings
ORDER BY meetings >= 10 DESC, rand() LIMIT $most
RETURN series.id AS id, series.slug AS slug
