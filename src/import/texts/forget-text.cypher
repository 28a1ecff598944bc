// Removes the text of a document.
// $document: id of the document
MATCH (text:DocumentText {id: $document})
DETACH DELETE text
