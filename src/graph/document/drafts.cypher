// The records of documents that are not published, in the order of their slugs.
// row: draft
MATCH (kept:UnpublishedRecord)
WHERE kept.id IS NOT NULL
RETURN kept {.slug, .title, .name, .agent, .sha256, .record, at: toString(kept.at),
  problems: coalesce(kept.problems, [])} AS row
ORDER BY kept.id
