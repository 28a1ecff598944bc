import { Fragment } from 'react';
import type { FactRowFragment, ThingFragment } from '../graphql/graphql';
import type { Messages } from '../words/english.ts';
import { useLanguage, useMessages } from '../words/language.tsx';
import { rolesInWords } from './facts.tsx';
import { nameIn, Thing, type Worded } from './thing.tsx';
import { When } from './when.tsx';

/** What a fact says in short: its own words, whom and what it ties together, how, and when. */
export interface ShortFact {
  readonly text?: Worded;
  readonly things: readonly ThingFragment[];
  readonly how?: string;
  readonly when?: string | undefined;
}

/** Brings facts of all kinds into one form. */
export function inShort(fact: FactRowFragment, say: Messages, language: string): ShortFact {
  switch (fact.__typename) {
    case 'Attendance': {
      const { participant, meeting, country, organisation } = fact;
      const name = country ?? organisation;
      const things = [participant, ...(name && name.id !== participant.id ? [name] : []), meeting];
      return { things, how: rolesInWords(fact, say) };
    }
    case 'Participation':
      return { things: [fact.participant, fact.initiative], how: say.participationBasis[fact.basis] };
    case 'Membership':
      return {
        things: [fact.member, fact.belongsTo],
        how: say.membershipRole[fact.belongsAs],
        when: fact.period?.text,
      };
    case 'Office': {
      const place = fact.organisation ?? fact.country;
      const things = [fact.official, ...(place ? [place] : [])];
      return { text: nameIn(fact.title, fact.titles, language), things, when: fact.period?.text };
    }
    case 'Responsibility': {
      const about = fact.measure ?? fact.initiative;
      const post = fact.post && { text: fact.post, language: fact.evidence[0]?.language ?? 'und' };
      return {
        ...(post && { text: post }),
        things: [...(fact.body ? [fact.body] : []), about],
        how: say.responsibilityRole[fact.duty],
      };
    }
    case 'Statement':
      return {
        text: nameIn(fact.title, fact.names, language),
        things: [...(fact.speaker ? [fact.speaker] : []), fact.meeting],
      };
    case 'Decision':
      return {
        text: nameIn(fact.title, fact.names, language),
        things: [...fact.assignees, fact.meeting],
        when: fact.due ?? undefined,
      };
  }
}

/**
 * A fact in one line.
 *
 * @param beside the id of the thing that it is shown with, which needs not be named again
 */
export function FactInShort({ of: fact, beside }: { of: FactRowFragment; beside?: string }) {
  const { text, things, how, when } = inShort(fact, useMessages(), useLanguage());
  const named = things.filter(({ id }) => id !== beside);
  return (
    <>
      {text && <span lang={text.language}>{text.text}</span>}
      {named.map((thing, index) => (
        <Fragment key={thing.id}>
          {(index > 0 || text) && ' – '}
          <Thing of={thing} />
        </Fragment>
      ))}
      {how && (named.length > 0 || text ? `: ${how}` : how)}
      {when && (
        <>
          {', '}
          <When text={when} />
        </>
      )}
    </>
  );
}
