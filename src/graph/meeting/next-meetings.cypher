// The meetings right after others in their series.
// $keys: ids
// key, row: thing
UNWIND $keys AS key
CALL (key) {
  MATCH (meeting:Meeting {id: key})-[:IN_SERIES]->(:MeetingSeries)<-[:IN_SERIES]-(other:Meeting)
  WHERE other.start > meeting.start
  RETURN other
  ORDER BY other.start, other.id
  LIMIT 1
}
RETURN key, other.row AS row
