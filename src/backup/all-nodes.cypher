// All that lies in nodes, whatever their kind.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
