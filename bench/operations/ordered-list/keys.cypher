// Places in the list of all meetings by date, five apart, and the last meeting before each.
MATCH (meeting:Meeting)
WHERE meeting.start IS NOT NULL
WITH meeting ORDER BY meeting.start, meeting.id
WITH collect({start: meeting.start, id: meeting.id}) AS meetings
UNWIND CASE WHEN $offset = 0 THEN [0] ELSE range($offset, $offset + 95, 5) END AS offset
WITH offset, CASE WHEN offset = 0 THEN {start: date('0001-01-01'), id: ''} ELSE meetings[offset - 1] END AS before, size(meetings) AS size
WHERE offset + 20 < size
RETURN offset, toString(before.start) AS start, before.id AS id
