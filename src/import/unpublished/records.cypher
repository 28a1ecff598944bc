// The records of documents that are not published.
// row: see `UnpublishedRecord`
MATCH (kept:UnpublishedRecord)
WHERE kept.id IS NOT NULL
RETURN kept {.slug, .title, .sha256, .name, .agent, .activity, .record, .describes, .places, .textSha256, document: kept.id,
  at: toString(kept.at)} AS row ORDER BY kept.id
