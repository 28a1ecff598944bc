MATCH (series:MeetingSeries {id: $id})
RETURN series {.id, .names, meetings: COLLECT {
  MATCH (series)<-[:IN_SERIES]-(meeting:Meeting)
  WITH meeting ORDER BY meeting.start, meeting.id LIMIT 10
  RETURN meeting {.id, .names, .period, attendances: COLLECT {
    MATCH (meeting)<-[:AT]-(attendance:Attendance)
    WITH attendance ORDER BY attendance.order, attendance.id LIMIT 10
    OPTIONAL MATCH (attendance)-[:ATTENDEE]->(official:Official)
    RETURN attendance {.id, .roles, official: official {.id, .names, offices: COLLECT {
      MATCH (official)<-[:HOLDER]-(office:Office)
      WITH office ORDER BY office.start, office.id
      RETURN office {.id, .names,
        organisation: head([(office)-[:OFFICE_IN]->(organisation:Organisation) | organisation {.id, .names}])
      }
    }}}
  }}
}} AS answer
