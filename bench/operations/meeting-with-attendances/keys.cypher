// Meetings with 50 attendances, or with as near to 50 as there are.
MATCH (meeting:Meeting)
WITH meeting, abs(COUNT { (meeting)<-[:AT]-() } - 50) AS off
WITH meeting, off ORDER BY off, rand() LIMIT $most
WITH collect({off: off, id: meeting.id, slug: meeting.slug}) AS found
UNWIND [one IN found WHERE one.off = found[0].off] AS one
RETURN one.id AS id, one.slug AS slug
