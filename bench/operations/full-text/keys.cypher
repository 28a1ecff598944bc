// Names of officials, as the search keeps them.
MATCH (text:SearchText {type: 'OFFICIAL'})
WITH text ORDER BY rand() LIMIT $most
WITH text.names[0] AS name
WHERE name IS NOT NULL
RETURN name AS text
