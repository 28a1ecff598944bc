// Everything dated that concerns some things, in order.
// $of: ids of things; $types: labels wanted, null for all; $from, $to: days; $after, $limit: the page
// key, items: [[sort, [date, event, thing]], …]
//> timeline-of-things.cypher
//> timeline-page.cypher
;
//> timeline-of-things.cypher
RETURN '' AS key, count(*) AS total
