UNWIND $of AS id
MATCH (thing:Node {id: id})
CALL (thing) {
  RETURN thing AS node
  UNION
  MATCH (thing)<-[:MEMBER|OF|HOLDER|OFFICE_IN|OFFICE_OF]-(node:Membership|Office)
  RETURN node
  UNION
  MATCH (thing)<-[:FOR_COUNTRY|FOR_ORGANISATION|ATTENDEE]-(:Attendance)-[:AT]->(node:Meeting)
  RETURN node
  UNION
  MATCH (thing)<-[:ORGANISED_BY|IN_SERIES|PART_OF|HOSTED_BY|ABOUT]-(node:Meeting)
  RETURN node
  UNION
  MATCH (thing)<-[:ORGANISED_BY]-(:MeetingSeries)<-[:IN_SERIES]-(node:Meeting)
  RETURN node
  UNION
  MATCH (thing)<-[:CARRIED_BY|ADOPTED_AT|SUPPLEMENTS|ABOUT]-(node:Initiative)
  RETURN node
  UNION
  MATCH (thing)<-[:PARTICIPANT]-(:Participation)-[:IN]->(node:Initiative)
  RETURN node
  UNION
  MATCH (thing)<-[:PUBLISHED_BY|TELLS_OF]-(node:Document)
  RETURN node
}
WITH DISTINCT node
CALL (node) {
  WITH node WHERE node:Meeting
  RETURN node.start AS date, 'HELD' AS event
  UNION
  MATCH (node)-[:ADOPTED_AT]->(meeting:Meeting)
  RETURN meeting.start AS date, 'ADOPTED' AS event
  UNION
  WITH node WHERE node:Membership OR node:Office
  RETURN node.start AS date, 'BEGAN' AS event
  UNION
  WITH node WHERE node:Membership OR node:Office
  RETURN node.end AS date, 'ENDED' AS event
  UNION
  WITH node WHERE node:Document
  RETURN node.start AS date, 'PUBLISHED' AS event
}
WITH node, date, event
WHERE date($from) <= date <= date($to)
  AND ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
