import { Fragment, useRef } from 'react';
import { type Shade, shadeOf } from '../charts/shades.ts';
import { Link } from '../parts/link.tsx';
import { addressOf } from '../parts/thing.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import type { Group, Head } from './arrange.ts';
import { at, useGridKeys } from './grid-keys.ts';
import { type Cell, marksOf, meaningOf } from './marks.ts';
import { matrixWords } from './words.ts';

interface GridProperties {
  readonly title: string;
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
  /** The cell of a row and a column, by their places in the answer. */
  readonly cellOf: (row: number, column: number) => Cell | undefined;
  readonly shades: readonly Shade[];
  readonly total: number;
  readonly chosen: readonly [row: string, column: string] | undefined;
  readonly choose: (row: Head, column: Head) => void;
}

/** With no more columns than these there is room for their names as people read them. */
const few = 8;

/** The table: a count in each cell that has one, and in its first row and column what is summed up there. */
export function Grid({ title, rows, columns, cellOf, shades, total, chosen, choose }: GridProperties) {
  const say = useWords(matrixWords);
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  const table = useRef<HTMLTableElement>(null);
  const heads = columns.flatMap(({ members }) => members);
  const isGrouped = columns.some((group) => group.title);
  const places = placesOf(rows);
  const keys = useGridKeys(table, { rows: places.size + 1, columns: heads.length + 1 });
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
      role="grid"
      aria-label={title}
      aria-describedby="matrix-keys"
      className={heads.length > few ? 'matrix' : 'matrix few'}
      {...keys}
    >
      <thead>
        {isGrouped && (
          <tr className="column-groups">
            <td colSpan={2} />
            {columns.map(({ key, title: group, members }) => (
              <th key={key} scope="colgroup" colSpan={members.length} lang={group?.language} title={group?.text}>
                <span>{group?.text}</span>
              </th>
            ))}
          </tr>
        )}
        <tr className="column-heads">
          <td className="corner" data-at={at(0, 0)} tabIndex={-1} />
          <th scope="col" className="sum">
            {say.sum}
          </th>
          {heads.map((head, index) => (
            <th key={head.key} scope="col">
              <Name of={head} place={at(0, index + 1)} />
            </th>
          ))}
        </tr>
        <tr className="sums">
          <th scope="row">{say.sum}</th>
          <td className="sum">{numbers.format(total)}</td>
          {heads.map((head) => (
            <td key={head.key}>{numbers.format(head.total)}</td>
          ))}
        </tr>
      </thead>
      {rows.map((group) => (
        <tbody key={group.key}>
          {group.title && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length + 2} className="group" lang={group.title.language}>
                <span>{group.title.text}</span>
              </th>
            </tr>
          )}
          {group.members.map((row) => {
            const line = places.get(row.key) ?? 0;
            return (
              <tr key={row.key}>
                <th scope="row">
                  <Name of={row} place={at(line, 0)} />
                </th>
                <td className="sum">{numbers.format(row.total)}</td>
                {heads.map((column, index) => (
                  <Fragment key={column.key}>
                    <Count
                      cell={cellOf(row.place, column.place)}
                      place={at(line, index + 1)}
                      of={`${row.name.text}, ${column.name.text}`}
                      shades={shades}
                      isChosen={chosen?.[0] === row.key && chosen[1] === column.key}
                      choose={() => choose(row, column)}
                    />
                  </Fragment>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

/** The line of each row, from 1: that of the headers comes before them. */
function placesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(({ members }) => members).map(({ key }, index) => [key, index + 1]));
}

function Name({ of: { thing, name, year }, place }: { of: Head; place: string }) {
  const to = thing && addressOf(thing);
  const text = (
    <>
      {year && (
        <>
          <span className="year">{year}</span>{' '}
        </>
      )}
      <span className="name">{name.text}</span>
    </>
  );
  const title = year ? `${name.text} (${year})` : name.text;
  return to ? (
    <Link to={to} lang={name.language} title={title} data-at={place} tabIndex={-1}>
      {text}
    </Link>
  ) : (
    <span className="plain" lang={name.language} title={title} data-at={place} tabIndex={-1}>
      {text}
    </span>
  );
}

interface CountProperties {
  readonly cell: Cell | undefined;
  readonly place: string;
  readonly of: string;
  readonly shades: readonly Shade[];
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Count({ cell, place, of, shades, isChosen, choose }: CountProperties) {
  const say = useWords(matrixWords);
  const messages = useMessages();
  const numbers = new Intl.NumberFormat(useLanguage());
  if (!cell) return <td data-at={place} tabIndex={-1} />;
  const marks = marksOf(cell);
  const meanings = marks.map((mark) => meaningOf(mark, messages));
  const inWords = [`${of}: ${say.facts(cell.count)}`, ...meanings].join(', ');
  return (
    <td className={shadeOf(cell.count, shades)}>
      <button
        type="button"
        data-at={place}
        tabIndex={-1}
        aria-label={inWords}
        aria-pressed={isChosen}
        data-marks={marks.map((mark) => say.markOf[mark]).join(' ') || undefined}
        title={inWords}
        onClick={choose}
      >
        {numbers.format(cell.count)}
      </button>
    </td>
  );
}
