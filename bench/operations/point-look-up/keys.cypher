// Meetings at random.
MATCH (meeting:Meeting)
WITH meeting ORDER BY rand() LIMIT $most
RETURN meeting.id AS id, meeting.slug AS slug
