// Which documents that are not published describe some things.
// $ids: ids of things
// id; by: slug of the document, the first of them
MATCH (kept:UnpublishedRecord)
WHERE kept.id IS NOT NULL AND any(id IN $ids WHERE id IN kept.describes)
UNWIND [id IN $ids WHERE id IN kept.describes] AS id
RETURN id, min(kept.slug) AS by
