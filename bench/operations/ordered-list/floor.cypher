MATCH (meeting:Meeting)
WHERE meeting.start >= date($start) AND NOT (meeting.start = date($start) AND meeting.id <= $id)
RETURN meeting {.id, .names, .period} AS answer
ORDER BY meeting.start, meeting.id
LIMIT 20
