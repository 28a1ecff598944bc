import type { PlaceFragment, ThingFragment, ThingRowFragment } from '../graphql/graphql';
import { useLanguage } from '../words/language.tsx';
import { Evidence } from './evidence.tsx';
import { Link } from './link.tsx';

/** A text and the language it is in. */
export interface Worded {
  readonly text: string;
  readonly language: string;
}

/** What a thing is called, and in which language that is. */
export function wordsOf(thing: ThingFragment, wanted: string): Worded {
  if ('documentTitle' in thing) return { text: thing.documentTitle, language: thing.language };
  if ('title' in thing) return nameIn(thing.title, thing.names, wanted);
  if ('names' in thing) return nameIn(thing.name, thing.names, wanted);
  if ('name' in thing) return { text: thing.name, language: wanted };
  return { text: thing.id, language: 'zxx' };
}

/** A name or title with its language: the one wanted if it is the same in that, too. */
export function nameIn(
  text: string,
  names: readonly { readonly text: string; readonly language: string }[],
  wanted: string,
): Worded {
  const same = names.filter((name) => name.text === text).map(({ language }) => language);
  return { text, language: same.includes(wanted) || same[0] === undefined ? wanted : same[0] };
}

/** The address of a thing's page, or of the page on which it stands. */
export function addressOf(thing: ThingFragment): string | undefined {
  switch (thing.__typename) {
    case 'Country':
      return `/country/${thing.code}`;
    case 'Measure':
      return `/initiative/${thing.initiative.slug}#${encodeURIComponent(thing.number)}`;
    case 'SubGroup':
      return `/organisation/${thing.bodyOf.slug}#subGroups`;
    case 'Statement':
      return `/meeting/${thing.meeting.slug}#statements`;
    case 'Decision':
      return `/meeting/${thing.meeting.slug}#decisions`;
    case 'Organisation':
    case 'Official':
    case 'Meeting':
    case 'Initiative':
    case 'Topic':
    case 'Document':
      return `/${thing.__typename.toLowerCase()}/${thing.slug}`;
    default:
      return undefined;
  }
}

/** The name of a thing, leading to its page. */
export function Thing({ of: thing }: { of: ThingFragment }) {
  const { text, language } = wordsOf(thing, useLanguage());
  const to = addressOf(thing);
  return to === undefined ? (
    <span lang={language}>{text}</span>
  ) : (
    <Link to={to} lang={language}>
      {text}
    </Link>
  );
}

/** The name of a place, which has no page of its own. */
export function PlaceName({ of: place }: { of: PlaceFragment }) {
  const { text, language } = nameIn(place.name, place.names, useLanguage());
  return <span lang={language}>{text}</span>;
}

/** Several things in a line. */
export function Things({ of: things }: { of: readonly ThingFragment[] }) {
  return (
    <ul className="in-line">
      {things.map((thing) => (
        <li key={thing.id}>
          <Thing of={thing} />
        </li>
      ))}
    </ul>
  );
}

/** Several things one below the other, each with the words that tell of it. */
export function ThingList({ of: things }: { of: readonly ThingRowFragment[] }) {
  const language = useLanguage();
  return (
    <ul className="facts">
      {things.map((thing) => (
        <li key={thing.id}>
          <p className="summary">
            <Thing of={thing} />
          </p>
          {'evidence' in thing && <Evidence of={thing.evidence} what={wordsOf(thing, language).text} />}
        </li>
      ))}
    </ul>
  );
}
