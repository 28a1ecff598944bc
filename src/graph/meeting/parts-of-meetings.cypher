// Parts of meetings, in the order of time.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:PART_OF]-(meeting:Meeting)
  WITH meeting, coalesce(toString(meeting.start), '9999-12-31') + ' ' + meeting.id AS sort
  WHERE sort > $after
  RETURN meeting, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, meeting {.*} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:PART_OF]-(meeting:Meeting)
} AS total
