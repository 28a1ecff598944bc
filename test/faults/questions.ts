import { type Data, judge } from './judge.ts';
import { Ledger } from './ledger.ts';
import { official, type Paper, quoteOf } from './paper.ts';
import { post } from './post.ts';

/** A question with what is wrong with an answer to it; null for nothing. */
export interface Question {
  readonly body: { readonly query: string; readonly variables: object };
  wrongWith(data: Data, sentAt: number): string | null;
}

const meetingQuery = `query Meeting($slug: ID!) {
  meeting(slug: $slug) {
    slug title when { start }
    attendances(first: 50) { totalCount nodes { official { slug } country { code } evidence { quote document { slug } } } }
  }
}`;
const officialQuery = `query Official($slug: ID!) {
  official(slug: $slug) { slug attendances(first: 500) { totalCount nodes { meeting { slug } } } }
}`;
const participationsQuery = `query Participations {
  initiative(slug: "bsec-ict-action-plan-2011-2013") {
    participations { nodes { basis participant { ... on Country { name } } evidence { quote document { title } } } }
  }
}`;

/** What a document says of its meeting: all of it or, before it was said to be in, nothing. */
export function ofMeeting(ledger: Ledger, { slug, meeting, title, officials }: Paper): Question {
  const attendances = officials.map((one) => ({
    official: { slug: one },
    country: { code: 'TR' },
    evidence: [{ quote: quoteOf(one, slug), document: { slug } }],
  }));
  const whole = JSON.stringify({
    slug: meeting,
    title,
    attendances: sorted(attendances),
    totalCount: officials.length,
  });
  return {
    body: { query: meetingQuery, variables: { slug: meeting } },
    wrongWith({ meeting: found }, sentAt) {
      if (!found) return ledger.mustBeIn(slug, sentAt) ? `${meeting} was acknowledged, and is not there` : null;
      const said = {
        slug: found.slug,
        title: found.title,
        attendances: sorted(found.attendances.nodes),
        totalCount: found.attendances.totalCount,
      };
      return JSON.stringify(said) === whole ? null : `${meeting} is ${JSON.stringify(said)}, and not ${whole}`;
    },
  };
}

/** Where one of the people was: wherever acknowledged documents say, nowhere that none says, and nowhere twice. */
export function ofOfficial(ledger: Ledger, series: string, index: number): Question {
  const slug = official(series, index);
  return {
    body: { query: officialQuery, variables: { slug } },
    wrongWith({ official: found }, sentAt) {
      const { must, may } = ledger.meetingsOf(slug, sentAt, performance.now());
      if (!found) return must.size === 0 ? null : `${slug} is not there`;
      const slugs: string[] = found.attendances.nodes.map((node: Data) => node.meeting.slug);
      const met = new Set(slugs);
      if (met.size < slugs.length) return `${slug} has attended a meeting twice`;
      const lost = [...must].find((one) => !met.has(one));
      if (lost) return `${slug} was at ${lost} by an acknowledged document, which is not there`;
      const invented = slugs.find((one) => !may.has(one));
      if (invented) return `${slug} was not at ${invented}`;
      // Counted by a statement of its own, perhaps a moment later.
      const { totalCount } = found.attendances;
      const isBetween = totalCount >= must.size && totalCount <= may.size;
      return isBetween ? null : `${slug} has ${totalCount} attendances, and not ${must.size} to ${may.size}`;
    },
  };
}

/** Who took part in an initiative of the seed records, which nothing that is imported here changes. */
export function ofParticipations(before: Data): Question {
  const whole = JSON.stringify(before);
  return {
    body: { query: participationsQuery, variables: {} },
    wrongWith: (data) => (JSON.stringify(data) === whole ? null : `participations are ${JSON.stringify(data)}`),
  };
}

/** Questions by chance: of meetings and people that documents name which were handed in, and of what was there before. */
export async function questionsOf(ledger: Ledger, series: string, url: string): Promise<() => Question> {
  const unknown = ofParticipations(null);
  const before = new Ledger();
  const reply = await post(url, unknown.body);
  const participations: Data = judge(before, reply, performance.now(), () => null);
  if (!(participations?.initiative?.participations.nodes.length > 5)) throw new Error('The seed records are not in');
  const seeds = ofParticipations(participations);
  return () => {
    const one = Math.floor(Math.random() * 10);
    const papers = ledger.handedIn;
    const some = papers[Math.floor(Math.random() * papers.length)];
    if (one < 2 || !some) return seeds;
    return one < 6 ? ofMeeting(ledger, some) : ofOfficial(ledger, series, Math.floor(Math.random() * 30));
  };
}

function sorted(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}
