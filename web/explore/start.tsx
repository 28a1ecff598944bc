import { useAnswer } from '../api/use-answer.ts';
import { type ThingFragment, ThingsByIdDocument } from '../graphql/graphql';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { wordsOf } from '../parts/thing.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { SignOf } from './sign.tsx';
import { type Kind, middles } from './signs.ts';
import { change } from './state.ts';
import { words } from './words.ts';

/** Things of the seeds to start from; those that a database does not hold are left out. */
const examples = [
  'Meeting:turkic-council-ict-ministers-2',
  'Initiative:bsec-ict-action-plan-2011-2013',
  'Official:ozge-pan',
  'Country:AZ',
  'Organisation:bsec',
];
const exampleWay = ['Official:ramin-guluzade', 'Initiative:bsec-ict-action-plan-2011-2013'] as const;

/** The empty page: what the graph is for, a search to put something in the middle, and examples. */
export function Start() {
  const say = useWords(words);
  const language = useLanguage();
  const { data } = useAnswer(ThingsByIdDocument, { ids: [...examples, ...exampleWay], language });
  const things = (data?.nodes ?? []).filter((thing) => thing !== null);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const [from, to] = exampleWay.map((id) => byId.get(id));
  return (
    <div className="explore-start">
      <Heading text={say.title} />
      <p className="tagline">{say.intro}</p>
      <SearchBox large choice={{ label: say.start, types: middles, choose: ({ id }) => change({ of: id }) }} />
      {things.length > 0 && <h2>{say.examples}</h2>}
      <ul className="cards">
        {[...new Set(examples)]
          .flatMap((id) => byId.get(id) ?? [])
          .map((thing) => (
            <li key={thing.id}>
              <Example of={thing} />
            </li>
          ))}
        {from && to && (
          <li>
            <Link to={`/explore?${new URLSearchParams({ from: from.id, to: to.id })}`}>
              {say.exampleWay(wordsOf(from, language).text, wordsOf(to, language).text)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

function Example({ of: thing }: { of: ThingFragment }) {
  const { kinds } = useMessages();
  const { text, language } = wordsOf(thing, useLanguage());
  return (
    <Link to={`/explore?${new URLSearchParams({ of: thing.id })}`}>
      <SignOf kind={thing.__typename as Kind} /> <span lang={language}>{text}</span>
      <span className="beside">{kinds[thing.__typename]}</span>
    </Link>
  );
}
