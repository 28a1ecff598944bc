// Notes why records that are not published cannot be shown: in a preview, which is never committed.
// $notes: [{document, problems}]
UNWIND $notes AS note
MATCH (kept:UnpublishedRecord {id: note.document})
SET kept.problems = note.problems
