MATCH (series:MeetingSeries {id: $id})
RETURN series {.id, meetings: COLLECT {
  MATCH (series)<-[:IN_SERIES]-(meeting:Meeting)
  WITH meeting ORDER BY meeting.start, meeting.id LIMIT 20
  RETURN meeting {.id, .names, attendances: COLLECT {
    MATCH (meeting)<-[:AT]-(attendance:Attendance)
    WITH attendance ORDER BY attendance.order, attendance.id LIMIT 5
    RETURN attendance {.id,
      official: head([(attendance)-[:ATTENDEE]->(official:Official) | official {.id, .names}]),
      country: head([(attendance)-[:FOR_COUNTRY]->(country:Country) | country {.id}])
    }
  }}
}} AS answer
