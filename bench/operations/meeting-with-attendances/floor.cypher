MATCH (meeting:Meeting {id: $id})
RETURN meeting {.id, .names, attendances: COLLECT {
  MATCH (meeting)<-[:AT]-(attendance:Attendance)
  WITH attendance ORDER BY attendance.order, attendance.id LIMIT 50
  RETURN attendance {.id, .roles,
    official: head([(attendance)-[:ATTENDEE]->(official:Official) | official {.id, .names}]),
    country: head([(attendance)-[:FOR_COUNTRY]->(country:Country) | country {.id, .code}])
  }
}} AS answer
