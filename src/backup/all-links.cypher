// All that lies in links, with what tells their ends: what has no id is told by all that it holds.
MATCH (source)-[link]->(target)
RETURN
  type(link) AS type, properties(link) AS properties,
  labels(source) AS sourceLabels, coalesce(source.id, properties(source)) AS source,
  labels(target) AS targetLabels, coalesce(target.id, properties(target)) AS target
