// The record of a document that is not published, if there is one.
// $document: id of the document
// row: see `UnpublishedRecord`
MATCH (kept:UnpublishedRecord {id: $document})
RETURN kept {.slug, .title, .sha256, .name, .agent, .activity, .record, .describes, .places, .textSha256, document: kept.id,
  at: toString(kept.at)} AS row
