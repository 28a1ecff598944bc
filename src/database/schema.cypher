// What the database enforces and indexes. Every statement may be run again.

// Every thing has one id, so that MERGE on it never makes two, not even when a commit is repeated.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE
;
// The lists of all things of one kind walk these.
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT sub_group_id IF NOT EXISTS FOR (n:SubGroup) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT meeting_series_id IF NOT EXISTS FOR (n:MeetingSeries) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT attendance_id IF NOT EXISTS FOR (n:Attendance) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT participation_id IF NOT EXISTS FOR (n:Participation) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT responsibility_id IF NOT EXISTS FOR (n:Responsibility) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
;
// Lists in the order of names and of time walk these; see `stored` in src/import/.
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.sortName, n.id)
;
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.sortName, n.id)
;
CREATE INDEX sub_group_name IF NOT EXISTS FOR (n:SubGroup) ON (n.sortName, n.id)
;
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.sortName, n.id)
;
CREATE INDEX meeting_series_name IF NOT EXISTS FOR (n:MeetingSeries) ON (n.sortName, n.id)
;
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.sortName, n.id)
;
CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.sortName, n.id)
;
CREATE INDEX measure_name IF NOT EXISTS FOR (n:Measure) ON (n.sortName, n.id)
;
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName, n.id)
;
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.sortName, n.id)
;
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.sortName, n.id)
;
CREATE INDEX meeting_order IF NOT EXISTS FOR (n:Meeting) ON (n.sortStart, n.id)
;
CREATE INDEX initiative_order IF NOT EXISTS FOR (n:Initiative) ON (n.sortStart, n.id)
;
CREATE INDEX membership_order IF NOT EXISTS FOR (n:Membership) ON (n.sortStart, n.id)
;
CREATE INDEX office_order IF NOT EXISTS FOR (n:Office) ON (n.sortStart, n.id)
;
CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.sortStart, n.id)
;
// What is dated, for the timeline.
CREATE INDEX meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.start)
;
CREATE INDEX membership_start IF NOT EXISTS FOR (n:Membership) ON (n.start)
;
CREATE INDEX membership_end IF NOT EXISTS FOR (n:Membership) ON (n.end)
;
CREATE INDEX office_start IF NOT EXISTS FOR (n:Office) ON (n.start)
;
CREATE INDEX office_end IF NOT EXISTS FOR (n:Office) ON (n.end)
;
CREATE INDEX document_start IF NOT EXISTS FOR (n:Document) ON (n.start)
;
// One receipt for each imported document; one lock that the importers take in turn.
CREATE CONSTRAINT receipt_id IF NOT EXISTS FOR (n:Receipt) REQUIRE n.id IS UNIQUE
;
CREATE INDEX receipt_sha256 IF NOT EXISTS FOR (n:Receipt) ON (n.sha256)
;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE
;
// Imports and retractions, found by their own ids, their documents, instants and requests; what they changed, by things.
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE
;
CREATE INDEX activity_document IF NOT EXISTS FOR (n:Activity) ON (n.document)
;
CREATE INDEX activity_sort IF NOT EXISTS FOR (n:Activity) ON (n.sort)
;
CREATE INDEX activity_request IF NOT EXISTS FOR (n:Activity) ON (n.requestKey)
;
CREATE INDEX activity_at IF NOT EXISTS FOR (n:Activity) ON (n.at)
;
CREATE INDEX change_thing IF NOT EXISTS FOR (n:Change) ON (n.thing)
;
// Who did what and who was refused what; activities are among them.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE
;
CREATE INDEX audit_entry_sort IF NOT EXISTS FOR (n:AuditEntry) ON (n.auditSort)
;
// The keys by which programs ask the API; no secret of theirs.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE
;
// What is kept of documents that are not published: their records and texts, and what was done to these.
CREATE CONSTRAINT unpublished_record_id IF NOT EXISTS FOR (n:UnpublishedRecord) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT unpublished_text_id IF NOT EXISTS FOR (n:UnpublishedText) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT unpublished_activity_id IF NOT EXISTS FOR (n:UnpublishedActivity) REQUIRE n.id IS UNIQUE
;
CREATE INDEX unpublished_activity_document IF NOT EXISTS FOR (n:UnpublishedActivity) ON (n.document)
;
CREATE INDEX unpublished_activity_request IF NOT EXISTS FOR (n:UnpublishedActivity) ON (n.requestKey)
;
// The texts of documents, apart from them.
CREATE CONSTRAINT document_text_id IF NOT EXISTS FOR (n:DocumentText) REQUIRE n.id IS UNIQUE
;
// What people judged of who is who: each judgement once, and only one that stands on each pair.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT judgement_standing IF NOT EXISTS FOR (n:Judgement) REQUIRE n.standing IS UNIQUE
;
CREATE INDEX judgement_one IF NOT EXISTS FOR (n:Judgement) ON (n.one)
;
CREATE INDEX judgement_other IF NOT EXISTS FOR (n:Judgement) ON (n.other)
;
CREATE INDEX judgement_sort IF NOT EXISTS FOR (n:Judgement) ON (n.sort)
;
// What the search looks through, one for each thing found, in ASCII lower case already.
CREATE CONSTRAINT search_text_id IF NOT EXISTS FOR (n:SearchText) REQUIRE n.id IS UNIQUE
;
// An index of this name once had fewer properties.
DROP INDEX search IF EXISTS
;
CREATE FULLTEXT INDEX search_texts IF NOT EXISTS FOR (n:SearchText) ON EACH [n.names, n.texts, n.sounds, n.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
;
// Officials, by keys that all spellings of their names have in common; see src/identity/name-keys.ts.
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:SearchText) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
;
// In a graph of millions they take minutes. One that cannot be made is said at once.
CALL db.awaitIndexes(86400)
