import { memo, useMemo, useRef } from 'react';
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
  const heads = useMemo(() => columns.flatMap(({ members }) => members), [columns]);
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
          {group.members.map((row) => (
            <Row
              key={row.key}
              of={row}
              line={places.get(row.key) ?? 0}
              columns={heads}
              cellOf={cellOf}
              shades={shades}
              chosen={chosen?.[0] === row.key ? chosen[1] : undefined}
              choose={choose}
            />
          ))}
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

interface RowProperties extends Pick<GridProperties, 'cellOf' | 'shades' | 'choose'> {
  readonly of: Head;
  /** Its place in the table, from 1. */
  readonly line: number;
  readonly columns: readonly Head[];
  /** The key of the column of the cell chosen, if it is in this row. */
  readonly chosen: string | undefined;
}

/** A row, which is drawn again only when something of it has changed: a table can have thousands of cells. */
const Row = memo(function Row({ of: row, line, columns, cellOf, shades, chosen, choose }: RowProperties) {
  const say = useWords(matrixWords);
  const messages = useMessages();
  const numbers = new Intl.NumberFormat(useLanguage());
  return (
    <tr>
      <th scope="row">
        <Name of={row} place={at(line, 0)} />
      </th>
      <td className="sum">{numbers.format(row.total)}</td>
      {columns.map((column, index) => {
        const cell = cellOf(row.place, column.place);
        const place = at(line, index + 1);
        if (!cell) return <td key={column.key} data-at={place} tabIndex={-1} />;
        const marks = marksOf(cell);
        const meanings = marks.map((mark) => meaningOf(mark, messages));
        const name = [`${row.name.text}, ${column.name.text}: ${say.facts(cell.count)}`, ...meanings].join(', ');
        return (
          <td key={column.key} className={shadeOf(cell.count, shades)}>
            <button
              type="button"
              data-at={place}
              data-marks={marks.map((mark) => say.markOf[mark]).join(' ') || undefined}
              tabIndex={-1}
              aria-label={name}
              aria-pressed={chosen === column.key}
              title={name}
              onClick={() => choose(row, column)}
            >
              {numbers.format(cell.count)}
            </button>
          </td>
        );
      })}
    </tr>
  );
});
