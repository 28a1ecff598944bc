// Other officials met by officials, with the meetings shared, most first. Only those who were present count.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, [official, [meeting, …], [id of an attendance of either, …]]], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (me:Official {id: key})<-[:ATTENDEE]-(mine:Attendance {status: 'PRESENT'})-[:AT]->(meeting:Meeting),
        (meeting)<-[:AT]-(theirs:Attendance {status: 'PRESENT'})-[:ATTENDEE]->(official:Official)
  WHERE official <> me
  WITH official, collect(DISTINCT meeting) AS meetings, collect(DISTINCT mine) + collect(DISTINCT theirs) AS attendances
  WITH official, meetings, attendances, right(toString(1000000000 - size(meetings)), 9) + ' ' + official.id AS sort
  WHERE sort > $after
  WITH official, meetings, attendances, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, [
    official.row,
    COLLECT { UNWIND meetings AS meeting RETURN meeting.row ORDER BY meeting.start, meeting.id },
    [attendance IN attendances | attendance.id]
  ]]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (me:Official {id: key})<-[:ATTENDEE]-(:Attendance {status: 'PRESENT'})-[:AT]->(meeting:Meeting),
        (meeting)<-[:AT]-(:Attendance {status: 'PRESENT'})-[:ATTENDEE]->(official:Official)
  WHERE official <> me
  RETURN DISTINCT official
} AS total
