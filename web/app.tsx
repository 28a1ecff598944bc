import { lazy, Suspense, useEffect } from 'react';
import { useAddress } from './address.ts';
import { tryNow, useOutage } from './api/outage.ts';
import { CountryPage } from './pages/country.tsx';
import { DocumentPage } from './pages/document.tsx';
import { HomePage } from './pages/home.tsx';
import { InitiativePage } from './pages/initiative.tsx';
import { MeetingPage } from './pages/meeting.tsx';
import { NotFound } from './pages/not-found.tsx';
import { OfficialPage } from './pages/official.tsx';
import { OrganisationPage } from './pages/organisation.tsx';
import { SearchPage } from './pages/search.tsx';
import { TopicPage } from './pages/topic.tsx';
import { followed, Link } from './parts/link.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { SignIn } from './parts/sign-in.tsx';
import { useTheme } from './theme.ts';
import { inLanguage, type Language, LanguageContext, languageOf, languages, useMessages } from './words/language.tsx';

const pages = {
  meeting: MeetingPage,
  initiative: InitiativePage,
  country: CountryPage,
  official: OfficialPage,
  organisation: OrganisationPage,
  topic: TopicPage,
  document: DocumentPage,
} as const;

/** Views that bring much code with them, which is loaded when one of them is opened. */
const views = {
  explore: lazy(() => import('./explore/explore-view.tsx')),
  matrix: lazy(() => import('./matrix/matrix-view.tsx')),
  timeline: lazy(() => import('./timeline/timeline-view.tsx')),
  map: lazy(() => import('./map/map-view.tsx')),
  compare: lazy(() => import('./compare/compare-view.tsx')),
  draft: lazy(() => import('./draft/draft-view.tsx')),
} as const;

/** The explorer: a bar, the page that the address names, and a foot. */
export function App() {
  const address = useAddress();
  const language = languageOf(address);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Bar address={address} language={language} />
      <Outage />
      <main id="content" tabIndex={-1}>
        <SignIn />
        <Page address={address} />
      </main>
      <Foot />
    </LanguageContext>
  );
}

function Page({ address }: { address: URL }) {
  if (address.pathname === '/') return <HomePage />;
  if (address.pathname === '/search') return <SearchPage text={address.searchParams.get('q') ?? ''} />;
  const [, kind = '', slug = '', ...beyond] = address.pathname.split('/').map(decoded);
  if (isView(kind) && address.pathname === `/${kind}`) {
    const View = views[kind];
    return (
      <Suspense fallback={<Waiting />}>
        <View address={address} />
      </Suspense>
    );
  }
  if (!isKind(kind) || slug === '' || beyond.length > 0) return <NotFound />;
  const PageOfKind = pages[kind];
  return <PageOfKind key={address.pathname} slug={slug} />;
}

/** A part of an address as it reads; as it stands where it is badly written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isKind(kind: string): kind is keyof typeof pages {
  return Object.hasOwn(pages, kind);
}

function isView(kind: string): kind is keyof typeof views {
  return Object.hasOwn(views, kind);
}

function Waiting() {
  return <p className="waiting">{useMessages().loading}</p>;
}

function Bar({ address, language }: { address: URL; language: Language }) {
  const say = useMessages();
  return (
    <header className="bar">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      {address.pathname !== '/' && (
        <Link to="/" className="brand">
          {say.title}
        </Link>
      )}
      {address.pathname !== '/' && <SearchBox key={address.href} text={address.searchParams.get('q') ?? ''} />}
      <nav aria-label={say.viewChoice} className="views">
        {(Object.keys(views) as (keyof typeof views)[]).map((view) => (
          <Link key={view} to={`/${view}`} aria-current={address.pathname === `/${view}` ? 'page' : undefined}>
            {say.views[view]}
          </Link>
        ))}
      </nav>
      <nav aria-label={say.languageChoice}>
        {(Object.keys(languages) as Language[]).map((tag) => {
          const href = inLanguage(address.href, tag);
          return (
            <a
              key={tag}
              href={href}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === language ? 'true' : undefined}
              onClick={followed(href)}
            >
              {languages[tag]}
            </a>
          );
        })}
      </nav>
      <ThemeSwitch />
    </header>
  );
}

function ThemeSwitch() {
  const say = useMessages();
  const { theme, toggle } = useTheme();
  return (
    <button type="button" className="theme" aria-pressed={theme === 'dark'} onClick={toggle}>
      {say.darkTheme}
    </button>
  );
}

/** Tells of a database that is down, for as long as anything on the page waits for it. */
function Outage() {
  const say = useMessages();
  const isOut = useOutage();
  return (
    <div role="status" className="outage">
      {isOut && (
        <p>
          {say.outage}{' '}
          <button type="button" onClick={tryNow}>
            {say.tryNow}
          </button>
        </p>
      )}
    </div>
  );
}

function Foot() {
  const say = useMessages();
  return (
    <footer className="foot">
      <p>{say.footer}</p>
      <a href="/graphiql">{say.graphql}</a>
    </footer>
  );
}
