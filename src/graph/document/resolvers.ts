import { may } from '../../graphql/caller.ts';
import type { Resolvers } from '../../graphql/types.generated.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence, one } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { DocumentRow } from './rows.ts';

export const documentResolvers = {
  Document: {
    publisher: one<OrganisationRow>('PUBLISHED_BY'),
    evidence,
    visibility: ({ visibility }) => visibility ?? 'PUBLISHED',
    text: ({ id }, _, { loaders }) => loaders.document.texts.load(id),
    sha256: async ({ id }, _, { loaders }) => (await loaders.document.files.load(id))?.sha256 ?? null,
    mediaType: async ({ id }, _, { loaders }) => (await loaders.document.files.load(id))?.mediaType ?? null,
    meetings: listOf(({ meeting }) => meeting.ofDocuments),
    facts: listOf(({ facts }) => facts.ofDocuments),
  },
  Query: {
    document: (_, { slug }, context, info) => byKey<DocumentRow>(context, 'Document', slug, info),
    drafts: (_, __, { caller, loaders }) => (may(caller, 'editor') ? loaders.document.drafts() : []),
    documents: listOfAll<DocumentRow, 'Document'>('Document'),
  },
} satisfies Resolvers;
