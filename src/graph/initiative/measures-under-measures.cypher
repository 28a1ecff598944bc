// Items that stand right under others, in order.
// $keys: ids
// key, rows: [thing, …]
UNWIND $keys AS key
CALL (key) {
  MATCH (:Measure {id: key})<-[:UNDER]-(measure:Measure)
  WITH measure
  ORDER BY measure.position
  RETURN collect(measure.row) AS rows
}
RETURN key, rows
