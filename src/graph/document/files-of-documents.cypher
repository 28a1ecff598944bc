// What is known of the texts of documents that are held, without the texts.
// $keys: ids of documents
// key, row: {sha256, mediaType}
UNWIND $keys AS key
MATCH (text:DocumentText {id: key})
RETURN key, text {.sha256, .mediaType} AS row
