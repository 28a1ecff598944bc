MATCH (meeting:Meeting)
WITH count(meeting) AS count
RETURN {count: count} AS answer
