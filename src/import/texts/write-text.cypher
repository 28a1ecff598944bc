// Keeps the text of a document, apart from the document, so that it is read only where it is asked for.
// $document: id of the document; $properties: {text, sha256, mediaType}
MATCH (document:Document {id: $document})
MERGE (text:DocumentText {id: $document})
SET text += $properties
MERGE (text)-[:TEXT_OF]->(document)
