// Meetings with 50 attendances, or with as near to 50 as there are.
MATCH (meeting:Meeting)
WITH meeting, abs(COUNT { (meeting)<-[:AT]-() } - 50) AS off
WITH meeting, off ORDER BY off, rand() LIMIT $most
WITH collect({off: off, id: meeting.id, slug: meeting.slug}) AS all
UNWIND [one IN all WHERE one.off = all[0].off] AS one
RETURN one.id AS id, one.slug AS slug
