import { z } from 'zod';
import { countryCode, evidence, localised, member, participant, period, slug, text, topics } from './record-fields.ts';

const official = slug.describe('The official, by slug.');
const meeting = slug.describe('The meeting, by slug.');
const initiative = slug.describe('The initiative, by slug.');

const membership = z.strictObject({
  member,
  organisation: slug.describe('The organisation that it belongs to, by slug.'),
  role: z.enum(['MEMBER', 'OBSERVER', 'PARTNER']).describe('As what it belongs to the organisation.'),
  period: period.optional().describe('When it belonged to it, in EDTF: "2004-04/.." for since April 2004.'),
  spell: z
    .int()
    .positive()
    .default(1)
    .describe('Counts the times that it joined in the same role; 1 where it never left.'),
  evidence,
});

const office = z.strictObject({
  official,
  post: slug.describe('Tells the posts of one official apart; chosen in the record.'),
  title: localised.describe('The post as the source writes it, and translations of it.'),
  organisation: slug.optional().describe('The organisation that the post is in, by slug.'),
  country: countryCode.optional().describe('The country that the post is of.'),
  period: period.optional().describe('When the official held the post, in EDTF.'),
  evidence,
});

const attendance = z
  .strictObject({
    meeting,
    official: official.optional(),
    subGroup: slug.optional().describe('The sub-group that was there, by slug.'),
    organisation: slug
      .optional()
      .describe('In whose name the official came, or, where no official is named, who was there.'),
    country: countryCode
      .optional()
      .describe('In which country’s name the official came, or, where nobody else is named, who was there.'),
    post: slug
      .optional()
      .describe("The official's post in which they came: a post of the record's or the graph's offices."),
    roles: z
      .array(z.enum(['OPENED', 'CHAIRED', 'CO_CHAIRED', 'HOSTED', 'SPOKE', 'SIGNED', 'ATTENDED']))
      .min(1)
      .default(['ATTENDED'])
      .describe('What they did there.'),
    status: z.enum(['INVITED', 'PRESENT', 'ABSENT']).default('PRESENT').describe('Whether they came.'),
    evidence,
  })
  .refine((it) => it.official ?? it.subGroup ?? it.organisation ?? it.country, {
    error: 'must name an official, a subGroup, an organisation or a country',
  })
  .refine((it) => !it.post || it.official, { path: ['post'], error: 'needs an official who holds it' });

const participation = z.strictObject({
  initiative,
  participant,
  role: text.optional().describe('As what it takes part, in the words of the document.'),
  evidence,
});

const figure = z.strictObject({
  label: text.describe('What is counted.'),
  value: z.number().describe('The number.'),
  unit: text.max(80).describe('An ISO 4217 code for money, a unit of UCUM or a plain word for the rest.'),
  period: period.optional().describe('When the number holds, in EDTF.'),
  expected: z.boolean().default(false).describe('True where the number is a hope, a plan or a forecast.'),
});

const statement = z.strictObject({
  meeting,
  slug: slug.describe('Tells the statements of one meeting apart; chosen in the record.'),
  speaker: participant.optional().describe('Who said it, where the document says so.'),
  summary: localised.describe('What was said, in our own words.'),
  topics,
  mentions: z.array(participant).default([]).describe('Others of whom the statement speaks.'),
  figures: z.array(figure).default([]).describe('Numbers that it names.'),
  evidence,
});

const decision = z.strictObject({
  meeting,
  slug: slug.describe('Tells the decisions of one meeting apart; chosen in the record.'),
  summary: localised.describe('What was decided, in our own words.'),
  assignees: z.array(participant).default([]).describe('Who is to do it.'),
  due: period.optional().describe('When it is to be done, in EDTF.'),
  evidence,
});

const responsibility = z.strictObject({
  initiative,
  measure: z
    .string()
    .optional()
    .describe(
      'The path of numbers of the measure that it concerns, like "II.3.c"; the whole initiative where left out.',
    ),
  slug: slug.describe('Tells the responsibilities of one initiative apart; chosen in the record.'),
  role: z
    .enum(['IMPLEMENTS', 'MONITORS', 'REPORTS_TO', 'CONVENES', 'COORDINATES', 'REVISES'])
    .describe('What is to be done by whom.'),
  body: participant.optional().describe('Who bears it.'),
  office: text.optional().describe('The office that acts where the source names an office and no body.'),
  to: z.array(slug).default([]).describe('The organisations that are reported to or convened, by slug.'),
  evidence,
});

/** The facts of a record, by the field that holds them. */
export const facts = {
  memberships: z.array(membership).default([]).describe('Who belongs to which organisation.'),
  offices: z.array(office).default([]).describe('The posts that officials hold or held.'),
  attendances: z.array(attendance).default([]).describe('Who was at which meeting.'),
  participations: z
    .array(participation)
    .default([])
    .describe('Who takes part in which initiative, where it is stated.'),
  statements: z.array(statement).default([]).describe('What was said at meetings.'),
  decisions: z.array(decision).default([]).describe('What meetings decided.'),
  responsibilities: z.array(responsibility).default([]).describe('Who is to do what for an initiative.'),
};
