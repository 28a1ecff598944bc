// Which of some documents have a record that is not published, with the hash of its file.
// $documents: ids of documents
// document, sha256
UNWIND $documents AS document
MATCH (kept:UnpublishedRecord {id: document})
RETURN document, kept.sha256 AS sha256
