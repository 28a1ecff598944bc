// Organisations with what tells whether they are another, in the order of their ids.
// $after, $limit: the page
// row, country: id or null
MATCH (organisation:Organisation)
WHERE organisation.id > $after
WITH organisation ORDER BY organisation.id LIMIT $limit
RETURN organisation.row AS row, head([(organisation)-[:IN_COUNTRY]->(country) | country.id]) AS country
