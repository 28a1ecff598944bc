WITH *, node {.*, links: COLLECT {
  MATCH (node)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY|BASED_ON)]->(target:Node)
  RETURN [type(link), target {.*}]
  ORDER BY type(link), target.order, target.id
}} AS row
