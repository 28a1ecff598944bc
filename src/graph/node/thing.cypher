    [node.row, [(node)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(target:Node) | [type(link), target.row]]]
