    [node.row, [(node)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(target:Node) WHERE type(link) IN $links | [type(link), target.row]]]
