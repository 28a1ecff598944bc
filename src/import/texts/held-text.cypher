// The text of a document, if it is held.
// $document: id of the document
// text
MATCH (text:DocumentText {id: $document})
RETURN text.text AS text
