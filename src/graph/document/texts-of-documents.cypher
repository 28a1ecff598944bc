// The texts of documents that are held.
// $keys: ids of documents
// key, row: text
UNWIND $keys AS key
MATCH (text:DocumentText {id: key})
RETURN key, text.text AS row
