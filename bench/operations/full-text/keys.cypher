// Single words of officials' names, as the search keeps them.
MATCH (text:SearchText {type: 'OFFICIAL'})
WITH text ORDER BY rand() LIMIT $most
WITH split(text.names[0], ' ') AS words
WHERE size(words[0]) > 2
RETURN words[0] AS text
