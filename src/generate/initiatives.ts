import type { DocumentRecord, MeasureRecord } from '../import/record.ts';
import { type Meeting, quotation } from './meeting.ts';
import type { World } from './organisations.ts';
import type { Random } from './random.ts';

/**
 * Writes an initiative that the meeting adopts, with about ten measures and those responsible for them.
 *
 * @param former the initiative of the same series before it, which it may supplement
 * @returns the slug of the new one
 */
export function adoptInitiative(
  random: Random,
  world: World,
  record: DocumentRecord,
  meeting: Meeting,
  former: string | undefined,
): string {
  const { organisation, series } = meeting;
  const year = Number(meeting.day.slice(0, 4));
  const slug = `${series.body}-plan-${year}`;
  const headings = [1, 2, 3].map((number) => headingOf(random, world, meeting, number));
  record.initiatives.push({
    slug,
    kind: random.pick(['ACTION_PLAN', 'ACTION_PLAN', 'WORK_PROGRAMME', 'PROJECT', 'STRATEGY']),
    title: { en: `Plan of the ${series.title} ${year}` },
    period: `${year}/${year + random.whole(1, 4)}`,
    organisation: series.body,
    adoptedAt: meeting.slug,
    supplements: random.oneIn(2) ? former : undefined,
    topics: [...series.topics],
    measures: headings,
    evidence: [{ quote: quotation(random, meeting) }, { quote: meeting.day, supports: 'adoptedAt' }],
  });
  for (const { code } of random.sample(organisation.members, random.whole(0, 3))) {
    const evidence = [{ quote: code }];
    record.participations.push({ initiative: slug, participant: { country: code }, role: 'Contributor', evidence });
  }
  const evidence = () => [{ quote: quotation(random, meeting) }];
  const to = [organisation.slug];
  record.responsibilities.push(
    {
      initiative: slug,
      slug: 'implementation',
      role: 'IMPLEMENTS',
      body: { organisation: series.body },
      to: [],
      evidence: evidence(),
    },
    { initiative: slug, slug: 'reports', role: 'REPORTS_TO', office: 'Chair', to, evidence: evidence() },
    ...headings.slice(0, series.subGroups.length).map(({ number }, index) => ({
      initiative: slug,
      measure: `${number}.1`,
      slug: `measure-${number.toLowerCase()}`,
      role: 'COORDINATES' as const,
      body: { subGroup: series.subGroups[index] as string },
      to: [],
      evidence: evidence(),
    })),
  );
  return slug;
}

/** A heading with the measures under it. */
function headingOf(random: Random, world: World, meeting: Meeting, number: number): MeasureRecord {
  const topic = random.pick(meeting.series.topics);
  const subject = topic.replaceAll('-', ' ');
  const items = Array.from({ length: random.whole(2, 3) }, (_, index) => ({
    number: String(index + 1),
    title: { en: `${random.pick(['Workshops', 'A study', 'Pilot projects', 'Guidelines'])} on ${subject}` },
    heading: false,
    topics: [random.oneIn(3) ? random.pick(world.topics) : topic],
    evidence: [{ quote: quotation(random, meeting) }],
    items: [],
  }));
  return {
    number: ['I', 'II', 'III'][number - 1] as string,
    title: { en: `Cooperation on ${subject}` },
    heading: true,
    topics: [topic],
    evidence: [{ quote: quotation(random, meeting) }],
    items,
  };
}
