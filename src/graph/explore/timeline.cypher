// Everything dated, in order.
// $types: labels wanted, null for all; $from, $to: days; $after, $limit: the page
// key, items: [[sort, [date, event, thing]], …]
//> timeline-of-all.cypher
//> timeline-page.cypher
;
//> timeline-of-all.cypher
RETURN '' AS key, count(*) AS total
