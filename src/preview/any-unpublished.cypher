// Whether anything is not published.
// document: the id of a document that is not
MATCH (kept:UnpublishedRecord)
WHERE kept.id IS NOT NULL
RETURN kept.id AS document LIMIT 1
