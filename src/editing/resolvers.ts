import type { RemarkLine } from '../drafting/remarks.ts';
import { rules } from '../drafting/rules.ts';
import type { ChangeRow } from '../graph/activity/rows.ts';
import type { DocumentRow } from '../graph/document/rows.ts';
import type { JudgementRow } from '../graph/identity/rows.ts';
import type { Context } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import type { Change, FieldChange, Plan } from '../import/plan.ts';
import { describeProblem } from '../import/problem.ts';
import { firstOf } from './arguments.ts';
import { judgeIdentity, undoJudgement } from './judge-identity.ts';

const named = { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename as never };

export const editingResolvers = {
  Mutation: {
    // What checks and writes records takes memory, and is brought in when somebody writes.
    importRecord: async (_, { input }, context) => (await import('./import-record.ts')).importRecord(input, context),
    draftRecord: async (_, { input }, context) => (await import('./draft-record.ts')).draftRecord(input, context),
    publishDocument: async (_, { input }, context) =>
      (await import('./publish-document.ts')).publishDocument(input, context),
    retractDocument: async (_, { input }, context) =>
      (await import('./retract-document.ts')).retractDocument(input, context),
    judgeIdentity: (_, { input }, context) => judgeIdentity(input, context),
    undoJudgement: (_, { input }, context) => undoJudgement(input, context),
  },
  DraftRecordPayload: named,
  ImportRecordPayload: named,
  RetractDocumentPayload: named,
  JudgeIdentityPayload: named,
  UndoJudgementPayload: named,
  RecordDrafted: {
    items: async ({ record }) => (await import('./draft-record.ts')).itemsOf(record),
    contradictions: ({ record }) =>
      linesOf(
        record.remarks.flatMap(({ lines }) => lines),
        'contradiction',
      ).map(({ text, found, other }) => ({
        text,
        passages: [found, other],
      })),
    oddities: ({ oddities }) => [...oddities],
    yaml: async ({ record }) => (await import('../drafting/yaml-of-record.ts')).yamlOfRecord(record),
  },
  DraftItem: {
    places: ({ lines }) =>
      linesOf(lines, 'place').map(({ of, found, says }) => ({
        of,
        ...found,
        goesBy: rules[found.rule].goesBy,
        remark: says,
      })),
    questions: ({ lines }) => linesOf(lines, 'question').map(({ text }) => text),
    remarks: ({ lines }) => linesOf(lines, 'note').map(({ text }) => text),
  },
  RecordImported: {
    documentId: ({ document }) => document,
    document: async ({ document }, _, { loaders }) => (await loaders.node.byId.load(document)) as DocumentRow | null,
    alreadyIn: ({ plan }) => plan === null,
    effect: ({ plan }) => plan,
    activity: activityOf,
  },
  RecordRefused: { problems: ({ problems }) => [...problems] },
  RecordProblem: { message: describeProblem },
  DocumentRetracted: {
    documentId: ({ plan }) => plan.document,
    visibility: ({ plan }) => plan.visibility ?? 'PUBLISHED',
    effect: ({ plan }) => plan,
    activity: activityOf,
  },
  RetractionRefused: { needs: ({ needs }) => [...needs] },
  Need: { thingId: ({ id }) => id, documentIds: ({ documents }) => [...documents] },
  Effect: {
    changes: (plan, { kinds, first }) =>
      firstOf(
        changesOf(plan).filter(({ kind }) => !kinds || kinds.includes(kind)),
        first,
      ),
    conflicts: ({ conflicts }, { first }) => firstOf(conflicts, first),
  },
  Conflict: {
    thingId: ({ thing }) => thing,
    values: ({ values }) => values.map(({ document, value }) => ({ documentId: document, value })),
  },
  JudgementMade: { judgement: judgementOf },
  JudgementUndone: { judgement: judgementOf },
  JudgementRefused: {
    inTheWay: ({ id }, _, { loaders }) => (id === null ? null : loaders.identity.judgement.load(id)),
  },
} satisfies Resolvers;

function linesOf<Kind extends RemarkLine['kind']>(lines: readonly RemarkLine[], kind: Kind) {
  return lines.filter((line): line is Extract<RemarkLine, { kind: Kind }> => line.kind === kind);
}

async function activityOf({ activity }: { readonly activity: string | null }, _: unknown, { loaders }: Context) {
  return activity === null ? null : loaders.activity.byId.load(activity);
}

async function judgementOf({ id }: { readonly id: string }, _: unknown, { loaders }: Context): Promise<JudgementRow> {
  const judgement = await loaders.identity.judgement.load(id);
  if (!judgement) throw new Error(`Judgement ${id} was written and is gone`);
  return judgement;
}

/** A plan as changes of things: what changes, what goes, what is new. */
function changesOf({ changes, made }: Plan): ChangeRow[] {
  return [
    ...changes.map(
      ({ thing, kind, fields }): ChangeRow => ({
        thing,
        kind: kind === 'changed' ? 'CHANGED' : 'REMOVED',
        before: side(fields, 'before'),
        after: side(fields, 'after'),
        activity: null,
      }),
    ),
    ...made.map((thing): ChangeRow => ({ thing, kind: 'MADE', before: null, after: null, activity: null })),
  ];
}

function side(fields: Change['fields'], name: keyof FieldChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, change]) => [field, change[name]]));
}
