// Everything dated, in order.
// $from, $to: days; $after, $limit: the page
// key, sort, row
//> timeline-of-all.cypher
//> timeline-page.cypher
;
//> timeline-of-all.cypher
RETURN '' AS key, count(*) AS total
