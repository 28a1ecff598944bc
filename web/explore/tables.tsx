import './tables.css';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/language.tsx';
import type { Actions } from './actions.ts';
import type { Content, Thing, Tie } from './content.ts';
import { wordsOfThing, wordsOfTie } from './evidence-of.ts';
import { useNames } from './names.ts';
import { SignOf } from './sign.tsx';
import { SortableTable } from './sortable-table.tsx';
import type { Explored } from './state.ts';
import type { Visible } from './visible.ts';
import { words } from './words.ts';
import { WordsOnDemand } from './words-on-demand.tsx';

interface TablesProperties {
  readonly content: Content;
  readonly visible: Visible;
  readonly state: Explored;
  readonly actions: Actions;
  /** Whether all rows are wanted at once, as on paper. */
  readonly whole: boolean;
}

/** What the graph shows, as tables: its things, and what ties them. */
export function Tables({ content, visible, state, actions, whole }: TablesProperties) {
  const say = useWords(words);
  const names = useNames();
  const { columns } = say;
  const links = linksOf(visible);
  const nameOf = (id: string) => content.things.get(id)?.name ?? id;
  const button = (id: string, name: string, language?: string) => (
    <button type="button" className="plain" lang={language} onClick={() => actions.select([id])}>
      {name}
    </button>
  );
  const end = (id: string) => button(id, nameOf(id), content.things.get(id)?.language);
  return (
    <div className="tables">
      <h2 id="things-table">{`${say.things} (${names.number(visible.things.length)})`}</h2>
      <SortableTable<Thing>
        title={say.things}
        whole={whole}
        rows={visible.things}
        keyOf={({ id }) => id}
        isSelected={({ id }) => state.selected.includes(id)}
        columns={[
          {
            name: columns.name,
            cell: ({ id, name, language }) => button(id, name, language),
            sortBy: ({ name }) => name,
          },
          {
            name: columns.kind,
            cell: ({ kind }) => (
              <span className="one-line">
                <SignOf kind={kind} /> {names.kind(kind)}
              </span>
            ),
            sortBy: ({ kind }) => names.kind(kind),
          },
          {
            name: columns.links,
            cell: ({ id }) => names.number(links.get(id) ?? 0),
            sortBy: ({ id }) => links.get(id) ?? 0,
          },
          {
            name: columns.when,
            cell: ({ days }) => <When text={days?.text} />,
            sortBy: ({ days }) => days?.start ?? '',
          },
        ]}
        below={({ id, name }) => <WordsOnDemand {...wordsOfThing(id)} what={name} />}
      />
      <h2 id="links-table">{`${say.links} (${names.number(visible.ties.length)})`}</h2>
      <SortableTable<Tie>
        title={say.links}
        whole={whole}
        rows={visible.ties}
        keyOf={({ key }) => key}
        isSelected={({ from, to, fact }) =>
          fact !== undefined && state.selected.includes(fact)
            ? true
            : [from, to].every((id) => state.selected.includes(id))
        }
        columns={[
          { name: columns.from, cell: ({ from }) => end(from), sortBy: ({ from }) => nameOf(from) },
          {
            name: columns.relation,
            cell: ({ relation, fact }) => (fact ? button(fact, names.relation(relation)) : names.relation(relation)),
            sortBy: ({ relation }) => names.relation(relation),
          },
          { name: columns.to, cell: ({ to }) => end(to), sortBy: ({ to }) => nameOf(to) },
          {
            name: columns.roles,
            cell: ({ roles }) => roles.map(names.role).join(', '),
            sortBy: ({ roles }) => roles.map(names.role).join(', '),
          },
          {
            name: columns.when,
            cell: ({ days }) => <When text={days?.text} />,
            sortBy: ({ days }) => days?.start ?? '',
          },
        ]}
        below={(tie) => <WordsOnDemand {...wordsOfTie(tie)} what={`${nameOf(tie.from)} – ${nameOf(tie.to)}`} />}
      />
    </div>
  );
}

/** How many links each thing has among those shown. */
function linksOf({ ties }: Visible): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
