// All documents, in the order of their slugs.
// $after, $limit: the page
// key, sort, row
MATCH (document:Document)
WHERE document.id > $after
WITH document
ORDER BY document.id
LIMIT $limit
RETURN '' AS key, document.id AS sort, document {.*} AS row
ORDER BY sort
;
MATCH (document:Document)
WITH count(document) AS total
RETURN '' AS key, total
