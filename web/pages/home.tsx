import './home.css';
import { type ReactNode, useRef } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { forgetOpened, useOpened } from '../recent.ts';
import { useLanguage, useMessages } from '../words/language.tsx';
import { answers, useSeen } from './answers.tsx';
import { questions } from './questions.ts';

/** The first page: the search box, what was opened lately, and questions with the pages that answer them. */
export function HomePage() {
  const say = useMessages();
  const language = useLanguage();
  return (
    <div className="home">
      <Heading text={say.title} />
      <p className="tagline">{say.tagline}</p>
      <SearchBox large />
      <Opened />
      <section>
        <h2>{say.questions}</h2>
        <ol className="cards">
          {questions.map(({ words, to }, index) => (
            <Card key={words.en} to={to} question={words[language]} answer={answers[index]} />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** A question, which leads to the page that answers it, and the answer in short. */
function Card({ to, question, answer }: { to: string; question: string; answer: (() => ReactNode) | undefined }) {
  const card = useRef<HTMLLIElement>(null);
  const isSeen = useSeen(card);
  return (
    <li ref={card}>
      <Link to={to}>{question}</Link>
      <div className="answer">{isSeen && answer?.()}</div>
    </li>
  );
}

/** What the reader opened lately, in this browser. */
function Opened() {
  const say = useMessages();
  const opened = useOpened();
  if (opened.length === 0) return null;
  return (
    <section className="opened">
      <h2>{say.opened}</h2>
      <ul className="in-line">
        {opened.map(({ to, text, language }) => (
          <li key={to}>
            <Link to={to} lang={language}>
              {text}
            </Link>
          </li>
        ))}
      </ul>{' '}
      <button type="button" onClick={forgetOpened}>
        {say.forget}
      </button>
    </section>
  );
}
