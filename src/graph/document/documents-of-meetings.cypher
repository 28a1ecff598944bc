// Documents that tell of meetings, in the order of their slugs.
// $keys: ids; $after, $limit: the page
// key, sort, row
UNWIND $keys AS key
CALL (key) {
  MATCH (:Meeting {id: key})<-[:TELLS_OF]-(document:Document)
  WITH document, document.id AS sort
  WHERE sort > $after
  RETURN document, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN key, sort, document {.*} AS row
ORDER BY sort
;
UNWIND $keys AS key
RETURN key, COUNT {
  MATCH (:Meeting {id: key})<-[:TELLS_OF]-(document:Document)
} AS total
