MATCH (meeting:Meeting)
WHERE meeting.start >= date($from) AND meeting.start <= date($to) AND meeting.end <= date($to)
RETURN meeting {.id, .names, .period} AS answer
ORDER BY meeting.start, meeting.id
LIMIT 20
