// All countries, in the order of their codes.
// $after, $limit: the page
// key, sort, row
MATCH (country:Country)
WHERE country.id > $after
WITH country
ORDER BY country.id
LIMIT $limit
RETURN '' AS key, country.id AS sort, country {.*} AS row
ORDER BY sort
;
MATCH (country:Country)
WITH count(country) AS total
RETURN '' AS key, total
