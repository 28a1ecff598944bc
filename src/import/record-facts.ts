import { z } from 'zod';
import { countryCode, evidence, localised, member, participant, period, slug, text, topics } from './record-fields.ts';

/** The facts of a record, by the field that holds them. */
export const facts = {
  memberships: z
    .array(
      z.strictObject({
        member,
        organisation: slug,
        role: z.enum(['MEMBER', 'OBSERVER', 'PARTNER']),
        period: period.optional(),
        /** Counts the times that it joined in the same role; 1 where it never left. */
        spell: z.int().positive().default(1),
        evidence,
      }),
    )
    .default([]),
  offices: z
    .array(
      z.strictObject({
        official: slug,
        /** Tells the posts of one official apart; chosen in the record. */
        post: slug,
        /** The post as the source writes it, and translations of it. */
        title: localised,
        organisation: slug.optional(),
        country: countryCode.optional(),
        period: period.optional(),
        evidence,
      }),
    )
    .default([]),
  attendances: z
    .array(
      z
        .strictObject({
          meeting: slug,
          official: slug.optional(),
          subGroup: slug.optional(),
          /** In whose name the official came, or, where no official is named, who was there. */
          organisation: slug.optional(),
          country: countryCode.optional(),
          /** The official's post in which they came: a `post` of the record's or the graph's offices. */
          post: slug.optional(),
          roles: z
            .array(z.enum(['OPENED', 'CHAIRED', 'CO_CHAIRED', 'HOSTED', 'SPOKE', 'SIGNED', 'ATTENDED']))
            .min(1)
            .default(['ATTENDED']),
          status: z.enum(['INVITED', 'PRESENT', 'ABSENT']).default('PRESENT'),
          evidence,
        })
        .refine((it) => it.official ?? it.subGroup ?? it.organisation ?? it.country, {
          error: 'must name an official, a subGroup, an organisation or a country',
        })
        .refine((it) => !it.post || it.official, { path: ['post'], error: 'needs an official who holds it' }),
    )
    .default([]),
  participations: z
    .array(z.strictObject({ initiative: slug, participant, role: text.optional(), evidence }))
    .default([]),
  statements: z
    .array(
      z.strictObject({
        meeting: slug,
        /** Tells the statements of one meeting apart; chosen in the record. */
        slug,
        speaker: participant.optional(),
        summary: localised,
        topics,
        /** Others of whom the statement speaks. */
        mentions: z.array(participant).default([]),
        figures: z
          .array(
            z.strictObject({
              label: text,
              value: z.number(),
              /** An ISO 4217 code for money, a unit of UCUM or a plain word for the rest. */
              unit: text.max(80),
              period: period.optional(),
              expected: z.boolean().default(false),
            }),
          )
          .default([]),
        evidence,
      }),
    )
    .default([]),
  decisions: z
    .array(
      z.strictObject({
        meeting: slug,
        /** Tells the decisions of one meeting apart; chosen in the record. */
        slug,
        summary: localised,
        assignees: z.array(participant).default([]),
        due: period.optional(),
        evidence,
      }),
    )
    .default([]),
  responsibilities: z
    .array(
      z.strictObject({
        initiative: slug,
        /** The path of numbers of the measure that it concerns, like "II.3.c"; the whole initiative where left out. */
        measure: z.string().optional(),
        /** Tells the responsibilities of one initiative apart; chosen in the record. */
        slug,
        role: z.enum(['IMPLEMENTS', 'MONITORS', 'REPORTS_TO', 'CONVENES', 'COORDINATES', 'REVISES']),
        body: participant.optional(),
        /** The office that acts where the source names an office and no body. */
        office: text.optional(),
        to: z.array(slug).default([]),
        evidence,
      }),
    )
    .default([]),
};
