// Removes what is kept of a document that was not published.
// $document: id of the document
MATCH (kept:UnpublishedRecord {id: $document})
OPTIONAL MATCH (text:UnpublishedText {id: $document})
DELETE text, kept
