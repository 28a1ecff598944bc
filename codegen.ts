import type { CodegenConfig } from '@graphql-codegen/cli';

/** The row that a resolver of each GraphQL type gets, and the module of the room that declares it. */
const rows = {
  country: { Country: 'CountryRow' },
  organisation: { Organisation: 'OrganisationRow', Membership: 'MembershipRow' },
  'sub-group': { SubGroup: 'SubGroupRow' },
  official: { Official: 'OfficialRow', Office: 'OfficeRow', CoAttendance: 'CoAttendanceRow' },
  meeting: {
    MeetingSeries: 'MeetingSeriesRow',
    Meeting: 'MeetingRow',
    Place: 'PlaceRow',
    Attendance: 'AttendanceRow',
    Statement: 'StatementRow',
    Figure: 'FigureRow',
    Decision: 'DecisionRow',
  },
  initiative: {
    Initiative: 'InitiativeRow',
    Measure: 'MeasureRow',
    Participation: 'ParticipationRow',
    Responsibility: 'ResponsibilityRow',
  },
  topic: { Topic: 'TopicRow' },
  document: { Document: 'DocumentRow' },
  facts: { Evidence: 'EvidenceRow' },
  aggregate: {
    AggregateKey: 'AggregateKeyRow',
    AttendanceAggregate: 'AttendanceAggregateRow',
    ParticipationAggregate: 'ParticipationAggregateRow',
    StatementAggregate: 'StatementAggregateRow',
    MeasureAggregate: 'MeasureAggregateRow',
    DecisionAggregate: 'DecisionAggregateRow',
  },
  matrix: { Matrix: 'MatrixRow', MatrixHeader: 'MatrixHeaderRow', MatrixCell: 'MatrixCellRow' },
  explore: {
    SearchHit: 'SearchHitRow',
    Snippet: 'SnippetRow',
    Path: 'PathRow',
    PathStep: 'PathStepRow',
    Subgraph: 'SubgraphRow',
    TimelineEntry: 'TimelineEntryRow',
  },
  compare: {
    Comparison: 'ComparisonRow',
    ComparedOrganisation: 'ComparedOrganisationRow',
    ComparedMembers: 'ComparedMembersRow',
    ComparedMember: 'ComparedMemberRow',
    ComparedTopics: 'ComparedTopicsRow',
    ComparedTopic: 'ComparedTopicRow',
    ComparedOfficials: 'ComparedOfficialsRow',
    ComparedOfficial: 'ComparedOfficialRow',
    SharingReason: 'SharingReasonRow',
    SharingCounts: 'SharingCountsRow',
  },
  history: { HeldPost: 'HeldPostRow', PostSource: 'PostSourceRow' },
  identity: { IdentityCandidate: 'IdentityCandidateRow', Judgement: 'JudgementRow' },
  activity: { Activity: 'ActivityRow', Change: 'ChangeRow' },
  audit: { AuditEntry: 'AuditEntryRow' },
};

const mappers = Object.fromEntries(
  Object.entries(rows).flatMap(([room, types]) =>
    Object.entries(types).map(([type, row]) => [type, `../graph/${room}/rows.ts#${row}`]),
  ),
);

const nodes = { Node: '../graph/node/rows.ts#NodeRow', Fact: '../graph/node/rows.ts#FactRow' };

/** Types whose lists are connections: the edges and pages of all of them are alike. */
const listed = [
  ...Object.keys(rows.country),
  ...Object.keys(rows.organisation),
  ...Object.keys(rows['sub-group']),
  ...Object.keys(rows.official),
  'MeetingSeries',
  'Meeting',
  'Attendance',
  'Statement',
  'Decision',
  'Initiative',
  'Measure',
  'Participation',
  'Responsibility',
  'Topic',
  'Document',
  ...Object.keys(rows.aggregate).filter((type) => type !== 'AggregateKey'),
  'Fact',
  'SearchHit',
  'TimelineEntry',
  ...Object.keys(rows.identity),
  ...Object.keys(rows.activity),
  ...Object.keys(rows.audit),
];

const connections = Object.fromEntries(
  listed.map((type) => [`${type}Connection`, `./connection.ts#Connection<ResolversTypes['${type}']>`]),
);
const edges = Object.fromEntries(
  listed.map((type) => [`${type}Edge`, `./connection.ts#Edge<ResolversTypes['${type}']>`]),
);

/** What editors get. */
const edited = Object.fromEntries(
  [
    'RecordImported',
    'RecordRefused',
    'RecordProblem',
    'DocumentRetracted',
    'RetractionRefused',
    'Effect',
    'Conflict',
    'Need',
    'JudgementMade',
    'JudgementUndone',
    'JudgementRefused',
    'RecordDrafted',
    'DraftItem',
    'DraftRefused',
  ].map((type) => [type, `../editing/rows.ts#${type}Row`]),
);

/** A page of hits knows more than other pages. */
const search = { SearchHitConnection: '../graph/explore/rows.ts#SearchPage' };

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'web/graphql/': {
      preset: 'client',
      documents: 'web/{pages,parts,panel,compare,explore,matrix,timeline,map,draft}/*.graphql',
      // Beside the types, the texts by the hashes that the explorer sends in their place.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string', Language: 'string' },
      },
    },
    'src/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        mappers: { ...nodes, ...mappers, ...connections, ...edges, ...edited, ...search },
        scalars: {
          ID: { input: 'string', output: 'string' },
          Date: 'string',
          DateTime: 'string',
          EDTF: 'string',
          Language: 'string',
          JSON: 'unknown',
        },
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        avoidOptionals: { field: true, defaultValue: true },
        resolversNonOptionalTypename: false,
      },
    },
  },
};

export default config;
