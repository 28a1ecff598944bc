// Other officials met by officials, with the meetings shared, most first. Only those who were present count.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (me:Official {id: key})<-[:ATTENDEE]-(:Attendance {status: 'PRESENT'})-[:AT]->(meeting:Meeting),
        (meeting)<-[:AT]-(:Attendance {status: 'PRESENT'})-[:ATTENDEE]->(official:Official)
  WHERE official <> me
  WITH official, collect(DISTINCT meeting) AS meetings
  WITH official, meetings, right(toString(1000000000 - size(meetings)), 9) + ' ' + official.id AS sort
  WHERE sort > $after
  RETURN official, meetings, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, {
  official: official {.*},
  count: size(meetings),
  meetings: COLLECT { UNWIND meetings AS meeting RETURN meeting {.*} ORDER BY meeting.start, meeting.id }
} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (me:Official {id: key})<-[:ATTENDEE]-(:Attendance {status: 'PRESENT'})-[:AT]->(meeting:Meeting),
        (meeting)<-[:AT]-(:Attendance {status: 'PRESENT'})-[:ATTENDEE]->(official:Official)
  WHERE official <> me
  RETURN DISTINCT official
} AS total
