CALL () {
  MATCH (node:Meeting)
  WHERE date($from) <= node.start <= date($to)
  RETURN node, node.start AS date, 'HELD' AS event
  UNION ALL
  MATCH (meeting:Meeting)<-[:ADOPTED_AT]-(node:Initiative)
  WHERE date($from) <= meeting.start <= date($to)
  RETURN node, meeting.start AS date, 'ADOPTED' AS event
  UNION ALL
  MATCH (node:Membership)
  WHERE date($from) <= node.start <= date($to)
  RETURN node, node.start AS date, 'BEGAN' AS event
  UNION ALL
  MATCH (node:Membership)
  WHERE date($from) <= node.end <= date($to)
  RETURN node, node.end AS date, 'ENDED' AS event
  UNION ALL
  MATCH (node:Office)
  WHERE date($from) <= node.start <= date($to)
  RETURN node, node.start AS date, 'BEGAN' AS event
  UNION ALL
  MATCH (node:Office)
  WHERE date($from) <= node.end <= date($to)
  RETURN node, node.end AS date, 'ENDED' AS event
  UNION ALL
  MATCH (node:Document)
  WHERE date($from) <= node.start <= date($to)
  RETURN node, node.start AS date, 'PUBLISHED' AS event
}
WITH node, date, event
WHERE $types IS NULL OR any(label IN labels(node) WHERE label IN $types)
