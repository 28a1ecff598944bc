// Shortest ways from one thing to another through facts and the fields that tie entities together.
// Left out: shared topics and places, documents, and participations that were derived, being conclusions themselves.
// $from, $to: ids; $maxLength: links at most; $limit: ways at most
// SHORTEST takes no parameter: it finds as many ways as may be asked for at most.
// nodes, links: the things on the way, and for each link its type and whether it leads backwards
MATCH (from:Node {id: $from}), (to:Node {id: $to})
MATCH way = SHORTEST 20 (from)
  ((a)-[:PART_OF|IN_COUNTRY|ORGANISED_BY|IN_SERIES|HOSTED_BY|CARRIED_BY|ADOPTED_AT|SUPPLEMENTS|ITEM_OF|UNDER|MEMBER|OF
    |HOLDER|OFFICE_IN|OFFICE_OF|AT|ATTENDEE|FOR_COUNTRY|FOR_ORGANISATION|IN|PARTICIPANT|SPEAKER|MENTIONS|ASSIGNED_TO
    |REGARDING|ON_MEASURE|BODY|TO]-(b) WHERE b.derived IS NULL){1,10}
  (to)
WHERE length(way) <= $maxLength
RETURN [node IN nodes(way) | node {.*}] AS nodes,
       [link IN relationships(way) | {type: type(link), source: startNode(link).id}] AS links
ORDER BY length(way), [node IN nodes(way) | node.id]
LIMIT $limit
