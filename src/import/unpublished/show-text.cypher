// Puts the text of a document that is not published in the place of the one that is held: in a preview, which is never
// committed.
// $document: id of the document
OPTIONAL MATCH (former:DocumentText {id: $document})
DETACH DELETE former
;
MATCH (text:UnpublishedText {id: $document})
MATCH (document:Document {id: $document})
SET text:DocumentText
MERGE (text)-[:TEXT_OF]->(document)
