import type { Context } from '../../graphql/context.ts';
import { badUserInput } from '../../graphql/errors.ts';
import type { QueryHistoryArgs, Resolvers } from '../../graphql/types.generated.ts';
import type { CountryRow } from '../country/rows.ts';
import { fold } from '../explore/fold.ts';
import { byKey, evidence } from '../node/fields.ts';
import { typenameOf } from '../node/id.ts';
import { linkedOne } from '../node/links.ts';
import type { NodeRow } from '../node/rows.ts';
import type { OfficeRow, OfficialRow } from '../official/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import { after, before, byBeginning, gapBefore, overlapsWith, undated } from './held-post.ts';
import type { HeldPostRow } from './rows.ts';
import { samePost, titlesOf } from './same-post.ts';
import { contradict, sourcesOf } from './sources.ts';

const longestHistory = 200;
const longestTitle = 500;
const subjects = ['official', 'office', 'organisation', 'country'] as const;

export const historyResolvers = {
  Query: {
    history: async (_, args, context) => {
      const [subject, value] = subjectOf(args);
      if (subject === 'official') return ofOfficial(value, context);
      if (subject === 'office') return ofPost(await officeOf(value, context), context);
      return ofTitle(await placeOf(subject, value, context), titleOf(args), context);
    },
  },
  HeldPost: {
    before,
    after,
    gapBefore,
    overlapsWith,
    undated,
    evidence: ({ office }, args, context) => evidence(office, args, context),
    sources: ({ office }, _, { loaders }) => sourcesOf(loaders, office),
    contradicted: async ({ office }, _, { loaders }) => contradict(await sourcesOf(loaders, office)),
  },
  PostSource: {
    evidence: async ({ office, document }, _, { loaders }) => {
      const passages = await loaders.facts.evidence.load(office.id);
      return passages.filter((passage) => passage.document.id === document.id);
    },
  },
} satisfies Resolvers;

/** What the history is asked of: exactly one of the arguments. */
function subjectOf(args: QueryHistoryArgs): [(typeof subjects)[number], string] {
  const given = subjects.flatMap((subject) => {
    const value = args[subject];
    return value === null || value === undefined ? [] : [[subject, value] as [(typeof subjects)[number], string]];
  });
  const [only, another] = given;
  if (!only) throw badUserInput('official', 'must be given, or one of "office", "organisation" and "country".');
  if (another)
    throw badUserInput(another[0], `must not be given beside "${only[0]}": exactly one of them says what is meant.`);
  const isTitled = only[0] === 'organisation' || only[0] === 'country';
  if (!isTitled && typeof args.title === 'string') {
    throw badUserInput('title', `must not be given beside "${only[0]}", only beside "organisation" or "country".`);
  }
  return only;
}

/** The title that goes with an organisation or a country. */
function titleOf({ title }: QueryHistoryArgs): string {
  if (title === null || title === undefined) throw badUserInput('title', 'must be given: it says which post is meant.');
  if (title.length > longestTitle) {
    throw badUserInput('title', `must be at most ${longestTitle} characters long, not ${title.length}.`);
  }
  if (fold(title) === '') throw badUserInput('title', 'must have a letter or a digit in it.');
  return title;
}

/** The posts of one official, each amid those who held the same one. */
async function ofOfficial(slug: string, context: Context) {
  const official = await byKey<OfficialRow>(context, 'Official', slug);
  if (!official) throw badUserInput('official', namesNothing('an official', slug));
  const offices = [...(await context.loaders.official.offices.load(official.id))].sort(byBeginning);
  const shown = offices.slice(0, longestHistory);
  const posts = await Promise.all(shown.map((office) => amidOthers(office, context)));
  return { posts, truncated: offices.length > longestHistory };
}

/** All who held the same post as somebody did. */
async function ofPost(office: OfficeRow, context: Context) {
  return historyOf((await amidOthers(office, context)).same);
}

/** All who held the post of this title in an organisation or of a country. */
async function ofTitle(place: NodeRow, title: string, { loaders }: Context) {
  return historyOf(samePost(await loaders.history.officesOfPlaces.load(place.id), [title]).sort(byBeginning));
}

function historyOf(same: readonly OfficeRow[]) {
  const posts = same.slice(0, longestHistory).map((office): HeldPostRow => ({ office, same }));
  return { posts, truncated: same.length > longestHistory };
}

/** A post held, amid those who held the same one. */
async function amidOthers(office: OfficeRow, { loaders }: Context): Promise<HeldPostRow> {
  const place = (await linkedOne(loaders, office, 'OFFICE_IN')) ?? (await linkedOne(loaders, office, 'OFFICE_OF'));
  const beside = place ? await loaders.history.officesOfPlaces.load(place.id) : [];
  const others = beside.filter(({ id }) => id !== office.id);
  return { office, same: samePost([office, ...others], titlesOf(office)).sort(byBeginning) };
}

async function officeOf(id: string, { loaders }: Context): Promise<OfficeRow> {
  const office = await loaders.node.byId.load(id);
  if (!office || typenameOf(office) !== 'Office') throw badUserInput('office', namesNothing('an office', id));
  return office as OfficeRow;
}

async function placeOf(subject: 'organisation' | 'country', value: string, context: Context): Promise<NodeRow> {
  const place =
    subject === 'organisation'
      ? await byKey<OrganisationRow>(context, 'Organisation', value)
      : await byKey<CountryRow>(context, 'Country', value.toUpperCase());
  if (!place) throw badUserInput(subject, namesNothing(`${subject === 'organisation' ? 'an' : 'a'} ${subject}`, value));
  return place;
}

function namesNothing(what: string, value: string): string {
  return `must name ${what} of the graph: it has no "${value.slice(0, 120)}".`;
}
