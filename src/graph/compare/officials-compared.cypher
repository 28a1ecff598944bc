//> bodies.cypher
CALL (body) {
  MATCH (body)<-[:OFFICE_IN]-(reason:Office)
  WHERE $asOf IS NULL OR coalesce(reason.start <= date($asOf), true) AND coalesce(reason.end >= date($asOf), true)
  RETURN reason
  UNION
  MATCH (body)<-[:FOR_ORGANISATION]-(reason:Attendance {status: 'PRESENT'})-[:AT]->(meeting:Meeting)
  WHERE $asOf IS NULL OR coalesce(meeting.start <= date($asOf), true)
  RETURN reason
  UNION
//> meetings-of-body.cypher
  MATCH (meeting)<-[:PART_OF]-*(:Meeting)<-[:AT]-(reason:Attendance {status: 'PRESENT'})
  RETURN reason
}
MATCH (reason)-[:HOLDER|ATTENDEE]->(thing:Official)
WITH DISTINCT compared, thing, reason
