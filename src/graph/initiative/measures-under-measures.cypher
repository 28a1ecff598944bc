// Items that stand right under others, in order.
// $keys: ids
// key, row
UNWIND $keys AS key
MATCH (:Measure {id: key})<-[:UNDER]-(measure:Measure)
RETURN key, measure {.*} AS row
ORDER BY measure.position
