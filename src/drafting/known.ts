import type { Database } from '../database/database.ts';
import { nodeId } from '../graph/node/id.ts';
import { type Match, thresholds } from '../identity/match.ts';
import { resolveOfficial } from '../identity/resolve.ts';
import { type KnownThings, knownThings } from '../import/sheets/known-things.ts';
import { type MeetingOfList, officialFor } from '../import/sheets/official-for.ts';
import { organisationFor } from '../import/sheets/organisation-for.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import type { DraftOrganisation } from './draft.ts';
import type { Person } from './people.ts';

/** Which thing of the graph is meant, and why. */
export interface Recognised {
  readonly slug: string;
  /** Whether the graph describes it already. */
  readonly isKnown: boolean;
  readonly remarks: readonly string[];
  readonly question: string | null;
}

/** Tells which things of the graph a text speaks of, as the importer would. */
export interface Recogniser {
  /** Looks up people together who are asked for one by one then. */
  expect(names: readonly string[]): Promise<void>;
  official(person: Person, organisation: string | undefined, meeting: MeetingOfList): Promise<Recognised>;
  organisation(organisation: Pick<DraftOrganisation, 'name' | 'country'>): Promise<Recognised>;
}

/** Without a graph everything is new. */
const nothingKnown: KnownThings = { officials: async () => [], organisations: async () => [] };

/**
 * Recognises things by the importer's own rules of identity.
 *
 * @param database null where there is none to ask
 * @param document the slug of the text's own document, whose earlier record decides nothing
 */
export function recogniserFor(database: Database | null, document: string): Recogniser {
  const known = database ? remembered(knownThings(database, nodeId('Document', document))) : nothingKnown;
  return {
    async expect(names) {
      for (let at = 0; at < names.length; at += atOnce) {
        await Promise.all(names.slice(at, at + atOnce).map((name) => known.officials(name)));
      }
    },
    official: (person, organisation, meeting) => official(person, organisation, meeting, known),
    async organisation({ name, country }) {
      const { slug, isKnown } = await organisationFor(name, country ?? undefined, known);
      const remarks = isKnown ? [`known: the graph has ${nodeId('Organisation', slug)} by this name`] : [];
      return { slug, isKnown, remarks, question: null };
    },
  };
}

/** As many people as one statement looks up. */
const atOnce = 100;

/** The same, and nobody is looked up twice. */
function remembered({ officials, organisations }: KnownThings): KnownThings {
  const found = new Map<string, ReturnType<KnownThings['officials']>>();
  return {
    organisations,
    officials(name) {
      const answer = found.get(name) ?? officials(name);
      found.set(name, answer);
      return answer;
    },
  };
}

async function official(
  { name, post, country }: Person,
  organisation: string | undefined,
  meeting: MeetingOfList,
  known: KnownThings,
): Promise<Recognised> {
  const row = { name, post: post ?? '', country: country ?? undefined, organisation };
  const slug = (await officialFor(row, meeting, known)) ?? slugFor(`person ${meeting.slug}`) ?? 'person';
  const possible = await known.officials(name);
  const seat = {
    titles: post === null ? [] : [post],
    organisation: organisation === undefined ? null : nodeId('Organisation', organisation),
  };
  const resolution = resolveOfficial(
    {
      names: [name],
      country: country === null ? null : nodeId('Country', country),
      posts: post === null && organisation === undefined ? [] : [seat],
      period: meeting.days,
    },
    possible,
  );
  if (resolution.outcome === 'new') return { slug, isKnown: false, remarks: [], question: null };
  if (resolution.outcome === 'sure') {
    return {
      slug,
      isKnown: true,
      remarks: [`known: ${resolution.official}, ${reasonsOf(resolution.match)}`],
      question: null,
    };
  }
  const [first, second] = resolution.candidates;
  if (first && isSameInOtherPost(first.match) && !(second && isSameInOtherPost(second.match))) {
    return {
      slug: first.official.slice(nodeId('Official', '').length),
      isKnown: true,
      remarks: [
        `known: ${first.official}, ${reasonsOf(first.match)}; in another post, which is drafted as a further office`,
      ],
      question: `Is this ${first.official} in another post? If it is a namesake, write ${slug} wherever that slug stands.`,
    };
  }
  const others = resolution.candidates
    .slice(0, 3)
    .map((one) => `${one.official} (${one.match.score.toFixed(2)}: ${reasonsOf(one.match)})`);
  return {
    slug,
    isKnown: false,
    remarks: [],
    question: `May this be ${others.join(', or ')}? Then write that slug instead.`,
  };
}

/** Whether names and country leave no doubt, and only the post is another. */
function isSameInOtherPost({ score, reasons }: Match): boolean {
  return score >= thresholds.sure && reasons.some(({ supports, text }) => supports && text === 'the same country');
}

function reasonsOf({ reasons }: Match): string {
  return reasons.map(({ supports, text }) => (supports ? text : `but ${text}`)).join('; ');
}
