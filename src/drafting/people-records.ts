import { slugFor } from '../import/sheets/slugs.ts';
import { thresholdToWrite } from './found.ts';
import type { Role } from './languages/words.ts';
import type { Person } from './people.ts';
import type { RecordWriter } from './record-of-draft.ts';
import { asked, foundText, noted, placed, quoteOf, type RemarkLine } from './remarks.ts';

const recordRoles = {
  chair: 'CHAIRED',
  cochair: 'CO_CHAIRED',
  opened: 'OPENED',
  spoke: 'SPOKE',
  hosted: 'HOSTED',
  signed: 'SIGNED',
  attended: 'ATTENDED',
} as const satisfies Partial<Record<Role, string>>;

/** Puts the people of a draft into a record with their offices and attendances, and what was said and decided. */
export async function peopleRecords(writer: RecordWriter): Promise<void> {
  const { draft, record } = writer;
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const questionsOf = new Map<string, RemarkLine[]>();
  for (const { about, text } of draft.questions)
    questionsOf.set(about, [...(questionsOf.get(about) ?? []), asked(text)]);
  const start = draft.meeting?.start?.value ?? null;
  const meeting = {
    slug: writer.meeting ?? record.document.slug,
    days: { start, end: draft.meeting?.end?.value ?? start },
  };
  const written = draft.persons.filter(({ confidence }) => confidence >= thresholdToWrite);
  await writer.recogniser.expect(written.map(({ name }) => name));
  for (const person of draft.persons) {
    if (person.confidence < thresholdToWrite) {
      writer.remarks.push({
        path: ['document'],
        lines: [asked(`Is ${person.name} somebody in office? ${foundText(person)}: ${quoteOf(person)}`)],
      });
      continue;
    }
    const organisation = person.organisation === null ? undefined : bodyOf(writer, person.organisation, person);
    const known = await writer.recogniser.official(person, organisation, meeting);
    const slug = taken.has(known.slug) ? `${known.slug}-${taken.size + 1}` : known.slug;
    taken.add(slug);
    slugs.set(person.name, slug);
    record.officials.push({
      slug,
      name: writer.localised(person.name),
      otherNames: [],
      ...(person.honorific ? { honorific: person.honorific.slice(0, 200) } : {}),
      evidence: [{ quote: quoteOf(person) }],
    });
    writer.remark(
      'officials',
      person,
      ...known.remarks.map(noted),
      ...(known.question ? [asked(known.question)] : []),
      ...(questionsOf.get(`officials: ${person.name}`) ?? []),
    );
    if (person.country && !record.countries.some(({ code }) => code === person.country))
      record.countries.push({ code: person.country, otherNames: [], evidence: [{}] });
    const post = officeOf(writer, person, slug, organisation);
    attendanceOf(writer, person, slug, organisation, post);
  }
  saidAndDecided(writer, slugs);
}

/** The slug of a body; described, where the draft has not found it as one. */
function bodyOf(writer: RecordWriter, name: string, person: Person): string | undefined {
  const known = writer.organisations.get(name);
  if (known !== undefined) return known || undefined;
  const slug = slugFor(name);
  if (slug === null) return undefined;
  writer.organisations.set(name, slug);
  if (!writer.record.organisations.some((one) => one.slug === slug)) {
    writer.record.organisations.push({
      slug,
      kind: 'OTHER',
      name: writer.localised(name),
      otherNames: [],
      evidence: [{ quote: quoteOf(person) }],
    });
    writer.remark('organisations', person, asked('What sort of body is it?'));
  }
  return slug;
}

function officeOf(
  writer: RecordWriter,
  person: Person,
  official: string,
  organisation: string | undefined,
): string | undefined {
  const post = person.post === null ? null : slugFor(person.post);
  if (person.post === null || post === null) return undefined;
  writer.record.offices.push({
    official,
    post,
    title: writer.localised(person.post),
    ...(organisation ? { organisation } : {}),
    ...(person.country ? { country: person.country } : {}),
    evidence: [{ quote: quoteOf(person) }],
  });
  writer.remark('offices', person);
  return post;
}

function attendanceOf(
  writer: RecordWriter,
  person: Person,
  official: string,
  organisation: string | undefined,
  post: string | undefined,
): void {
  const { record, meeting } = writer;
  if (meeting === null || person.role === 'mentioned') return;
  const roles = person.roles.flatMap(({ role }) => (role === 'mentioned' ? [] : [recordRoles[role]]));
  const [first] = person.roles;
  record.attendances.push({
    meeting,
    official,
    ...(person.country ? { country: person.country } : {}),
    ...(organisation ? { organisation } : {}),
    ...(post ? { post } : {}),
    roles: roles.length > 0 ? roles : ['ATTENDED'],
    status: 'PRESENT',
    evidence: [
      { quote: quoteOf(person) },
      ...person.roles.map((role) => ({ quote: quoteOf(role), supports: 'roles' })),
    ],
  });
  writer.remark('attendances', first ?? person);
}

function saidAndDecided(writer: RecordWriter, slugs: ReadonlyMap<string, string>): void {
  const { draft, record, meeting } = writer;
  if (meeting === null) return;
  for (const [index, statement] of draft.statements.entries()) {
    const speaker = statement.speaker === null ? undefined : slugs.get(statement.speaker);
    record.statements.push({
      meeting,
      slug: `statement-${index + 1}`,
      ...(speaker ? { speaker: { official: speaker } } : {}),
      summary: writer.localised(statement.text),
      topics: [],
      mentions: [],
      figures: statement.figures.map((figure) => ({
        label: quoteOf(figure),
        value: figure.value,
        unit: figure.unit.slice(0, 80),
        ...(figure.period ? { period: figure.period } : {}),
        expected: figure.expected,
      })),
      evidence: [
        { quote: quoteOf(statement, 60) },
        ...statement.figures.map((figure) => ({ quote: quoteOf(figure), supports: 'figures' })),
      ],
    });
    writer.remark(
      'statements',
      statement,
      asked('What was said, in a few words of your own?'),
      ...statement.figures.map((figure) => placed('figure', figure)),
    );
  }
  for (const [index, decision] of draft.decisions.entries()) {
    record.decisions.push({
      meeting,
      slug: `decision-${index + 1}`,
      summary: writer.localised(decision.text),
      assignees: decision.assignees.map(({ country }) => ({ country })),
      evidence: [{ quote: quoteOf(decision, 60) }],
    });
    writer.remark('decisions', decision, asked('What was decided, in a few words of your own, and until when?'));
  }
}
