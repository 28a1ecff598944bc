import './compare.css';
import { restate } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type ComparedFragment, OrganisationsToCompareDocument } from '../graphql/graphql';
import { Panel } from '../panel/panel.tsx';
import { dayOf } from '../parts/day.tsx';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { wordsOf } from '../parts/thing.tsx';
import { useOpening } from '../recent.ts';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { Chooser } from './chooser.tsx';
import { Comparison } from './comparison.tsx';
import { words } from './words.ts';

/** As many as the API compares. */
const most = 10;

/**
 * What organisations share. The address says which, on which day, and at what somebody looks closer:
 * `/compare?organisations=bsec,turkic-council&on=2021-01-01&of=Membership:…`.
 */
export default function CompareView({ address: { searchParams } }: { address: URL }) {
  const here = useWords(words);
  const slugs = [...new Set((searchParams.get('organisations') ?? '').split(',').filter(Boolean))].slice(0, most);
  const day = dayOf(searchParams.get('on'));
  const of = searchParams.get('of');
  return (
    <div className={of ? 'with-panel' : undefined}>
      <div className="compared">
        <Heading text={here.title} />
        <p className="lead">{here.lead}</p>
        <Chosen slugs={slugs} day={day} />
      </div>
      {of && <Panel of={of} close={() => restate({ of: undefined })} />}
    </div>
  );
}

/** Those chosen, which stand in the address by their slugs, and what came of it. */
function Chosen({ slugs, day }: { slugs: readonly string[]; day: string | undefined }) {
  const say = useMessages();
  const here = useWords(words);
  const language = useLanguage();
  const { data, failed, again } = useAnswer(
    OrganisationsToCompareDocument,
    slugs.length === 0 ? undefined : { slugs: [...slugs], language },
  );
  const found = data?.organisations.nodes ?? [];
  const bySlug = new Map(found.map((organisation) => [organisation.slug, organisation]));
  const chosen = slugs.map((slug) => bySlug.get(slug)).filter((one): one is ComparedFragment => one !== undefined);
  const missing = data ? slugs.filter((slug) => !bySlug.has(slug)) : [];
  const change = (next: readonly string[]) => restate({ organisations: next.join(','), of: undefined });
  useOpening({
    to: `/compare?organisations=${slugs.join(',')}`,
    ...(chosen.length >= 2 && { text: chosen.map((one) => wordsOf(one, language).text).join(' – '), language }),
  });
  const isWaiting = slugs.length > 0 && !data;
  return (
    <>
      <Chooser
        chosen={chosen}
        day={day}
        isFull={slugs.length >= most}
        add={(slug) => change([...slugs.filter((one) => one !== slug && !missing.includes(one)), slug])}
        remove={(slug) => change(slugs.filter((one) => one !== slug && !missing.includes(one)))}
      />
      {missing.length > 0 && (
        <p role="status" className="failed">
          {here.unknown(new Intl.ListFormat(language, { type: 'disjunction' }).format(missing))}
        </p>
      )}
      {isWaiting && (failed ? <Failed again={again} /> : <p className="waiting">{say.loading}</p>)}
      {!isWaiting && chosen.length < 2 && (
        <p>
          {here.twoOrMore} {here.tryThese} <Link to="/compare?organisations=bsec,turkic-council">{here.example}</Link>.
        </p>
      )}
      {chosen.length >= 2 && <Comparison of={chosen} day={day} />}
    </>
  );
}
