// All measures, in the order of their ids.
// $after, $limit: the page
// key, sort, row
MATCH (measure:Measure)
WHERE measure.id > $after
WITH measure
ORDER BY measure.id
LIMIT $limit
RETURN '' AS key, measure.id AS sort, measure {.*} AS row
ORDER BY sort
;
MATCH (measure:Measure)
WITH count(measure) AS total
RETURN '' AS key, total
