/** The page at /graphiql: GraphiQL over the API of the same origin, with the questions as tabs. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { questions } from './questions.ts';
import { RunFromAnywhere } from './run-from-anywhere.tsx';
import { WrappedLines } from './wrapped-lines.tsx';

/** Other programs with a GraphiQL are served at localhost:4000 too, and the browser keeps one storage for all. */
const storage = createLocalStorage({ namespace: 'ict-cooperation-graph' });

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <GraphiQL
      fetcher={ask}
      storage={storage}
      defaultTabs={questions.map((query) => ({ query }))}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      {/* Its place is needed by the tabs. */}
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <RunFromAnywhere />
      <WrappedLines />
    </GraphiQL>,
  );
}
