// Meetings that organisations held, themselves or in a series of theirs, in the order of time.
// $keys: ids; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:ORGANISED_BY]-()<-[:IN_SERIES]-{0,1}(meeting:Meeting)
  WITH DISTINCT meeting, coalesce(toString(meeting.start), '9999-12-31') + ' ' + meeting.id AS sort
  WHERE sort > $after
  WITH meeting AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Organisation {id: key})<-[:ORGANISED_BY]-()<-[:IN_SERIES]-{0,1}(meeting:Meeting)
  RETURN DISTINCT meeting
} AS total
