import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { questions } from './questions.ts';

/** The first page: the search box, and questions with the pages that answer them. */
export function HomePage() {
  const say = useMessages();
  const language = useLanguage();
  return (
    <div className="home">
      <Heading text={say.title} />
      <p className="tagline">{say.tagline}</p>
      <SearchBox large />
      <h2>{say.questions}</h2>
      <ol className="cards">
        {questions.map(({ words, to }) => (
          <li key={words.en}>
            {to === '/graphiql' ? (
              <a href={to}>
                {words[language]} <span className="beside">{say.inGraphql}</span>
              </a>
            ) : (
              <Link to={to}>{words[language]}</Link>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
