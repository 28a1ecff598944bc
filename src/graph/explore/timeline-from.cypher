// Each walks its index from the first day of the page, and no further than the page may go.
CALL () {
  MATCH (node:Meeting)
  WHERE date($since) <= node.start <= date($to) AND ($types IS NULL OR 'Meeting' IN $types)
  WITH node, node.start AS date, 'HELD' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (meeting:Meeting)<-[:ADOPTED_AT]-(node:Initiative)
  WHERE date($since) <= meeting.start <= date($to) AND ($types IS NULL OR 'Initiative' IN $types)
  WITH node, meeting.start AS date, 'ADOPTED' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (node:Membership)
  WHERE date($since) <= node.start <= date($to) AND ($types IS NULL OR 'Membership' IN $types)
  WITH node, node.start AS date, 'BEGAN' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (node:Membership)
  WHERE date($since) <= node.end <= date($to) AND ($types IS NULL OR 'Membership' IN $types)
  WITH node, node.end AS date, 'ENDED' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (node:Office)
  WHERE date($since) <= node.start <= date($to) AND ($types IS NULL OR 'Office' IN $types)
  WITH node, node.start AS date, 'BEGAN' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (node:Office)
  WHERE date($since) <= node.end <= date($to) AND ($types IS NULL OR 'Office' IN $types)
  WITH node, node.end AS date, 'ENDED' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
  UNION ALL
  MATCH (node:Document)
  WHERE date($since) <= node.start <= date($to) AND ($types IS NULL OR 'Document' IN $types)
  WITH node, node.start AS date, 'PUBLISHED' AS event
  WHERE toString(date) + ' ' + event + ' ' + node.id > $after
  RETURN node, date, event ORDER BY date, node.id LIMIT $limit
}
