// Keeps the record of a document that is not published, in the place of the one before, in the transaction of its import.
// $document: id of the document; $properties: see `UnpublishedRecord`; $texts: [{text, sha256, mediaType}], one or none
MERGE (kept:UnpublishedRecord {id: $document})
SET kept = $properties, kept.id = $document, kept.at = datetime.transaction()
WITH kept
CALL (kept) {
  MATCH (former:UnpublishedText {id: kept.id})
  DETACH DELETE former
}
FOREACH (one IN $texts | CREATE (text:UnpublishedText {id: $document}) SET text += one)
