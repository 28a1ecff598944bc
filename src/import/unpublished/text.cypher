// The text of a document that is not published, if it came with one.
// $document: id of the document
// text, sha256, mediaType
MATCH (text:UnpublishedText {id: $document})
RETURN text.text AS text, text.sha256 AS sha256, text.mediaType AS mediaType
