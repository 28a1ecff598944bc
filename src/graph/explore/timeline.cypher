// Everything dated, in order.
// $types: labels wanted, null for all; $from, $to: days; $since: the day of the place that the page starts from;
// $after, $limit: the page
// key, items: [[sort, [date, event, thing]], …]
//> timeline-from.cypher
//> timeline-page.cypher
;
//> timeline-of-all.cypher
RETURN '' AS key, count(*) AS total
