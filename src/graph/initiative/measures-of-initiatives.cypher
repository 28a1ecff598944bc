// Items of initiatives, in the order of the document.
// $keys: ids; $parent: only right under this measure, null for all; $leavesOnly: only what asks for something; $after, $limit: the page
// key, items: [[sort, thing], …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Initiative {id: key})<-[:ITEM_OF]-(measure:Measure)
  WHERE ($parent IS NULL OR EXISTS { (measure)-[:UNDER]->(:Measure {id: $parent}) })
    AND (NOT $leavesOnly OR NOT measure.heading AND NOT EXISTS { (measure)<-[:UNDER]-(:Measure) })
  WITH measure, measure.order + ' ' + measure.id AS sort
  WHERE sort > $after
  WITH measure AS node, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect([sort, node.row]) AS items
}
RETURN key, items
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Initiative {id: key})<-[:ITEM_OF]-(measure:Measure)
  WHERE ($parent IS NULL OR EXISTS { (measure)-[:UNDER]->(:Measure {id: $parent}) })
    AND (NOT $leavesOnly OR NOT measure.heading AND NOT EXISTS { (measure)<-[:UNDER]-(:Measure) })
} AS total
