// Shortest ways from one thing to another through facts and the fields that tie entities together.
// Left out: shared topics and places, documents, and participations that were derived, being conclusions themselves.
// SHORTEST takes no parameter: it finds as many ways as may be asked for at most.
// $from, $to: ids; $limit: ways at most; how many links they may have is put in for 10
// $facts: labels of facts to go by, null for all; $fields: whether to go by fields; $asOf: what held then, null for any time
// nodes, links: the things on the way, and for each link its type and the id of its source
MATCH (from:Node {id: $from}), (to:Node {id: $to})
MATCH way = SHORTEST 20 (from)
  ((a)-[:PART_OF|IN_COUNTRY|ORGANISED_BY|IN_SERIES|HOSTED_BY|CARRIED_BY|ADOPTED_AT|SUPPLEMENTS|ITEM_OF|UNDER|MEMBER|OF
    |HOLDER|OFFICE_IN|OFFICE_OF|AT|ATTENDEE|FOR_COUNTRY|FOR_ORGANISATION|IN|PARTICIPANT|SPEAKER|MENTIONS|ASSIGNED_TO
    |REGARDING|ON_MEASURE|BODY|TO]-(b)
    WHERE b.derived IS NULL
      AND ($facts IS NULL OR NOT b:Fact OR any(label IN labels(b) WHERE label IN $facts))
      AND ($fields OR a:Fact OR b:Fact)
      AND ($asOf IS NULL
        OR coalesce(b.start <= date($asOf), true) AND (NOT b:Fact OR coalesce(b.end >= date($asOf), true))
          AND NOT EXISTS { MATCH (b)-[:AT]->(meeting:Meeting) WHERE meeting.start > date($asOf) })
  ){1,10}
  (to)
RETURN [node IN nodes(way) | node.row] AS nodes,
       [link IN relationships(way) | {type: type(link), source: startNode(link).id}] AS links
ORDER BY length(way), [node IN nodes(way) | node.id]
LIMIT $limit
