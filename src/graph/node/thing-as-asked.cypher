    [node.row, [(node)-[link]->(target) WHERE type(link) IN $links | [type(link), target.row]]]
