MATCH (country:Country {id: $id})
MATCH (meeting:Meeting)
WHERE meeting.start IS NOT NULL AND EXISTS { (meeting)<-[:AT]-(:Attendance)-[:FOR_COUNTRY]->(country) }
RETURN meeting {.id, .names, .period} AS answer
ORDER BY meeting.start, meeting.id
LIMIT 20
