// Puts what was done to the record of a document that is not published among what was done to the graph: in a preview,
// which is never committed.
// $document: id of the document
MATCH (activity:UnpublishedActivity {document: $document})
SET activity:Activity
