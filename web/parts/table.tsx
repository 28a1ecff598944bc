import { Fragment, type ReactNode } from 'react';
import type { PassageFragment } from '../graphql/graphql';
import { Evidence } from './evidence.tsx';

interface Row {
  readonly id: string;
  readonly cells: readonly ReactNode[];
  /** What the row rests on, and what it is about. */
  readonly evidence?: { readonly of: readonly PassageFragment[]; readonly what: string };
}

/** Facts in a table: what each is about in the first column, and its evidence over the whole width below. */
export function Table({ title, columns, rows }: { title: string; columns: readonly string[]; rows: readonly Row[] }) {
  return <GroupedTable title={title} columns={columns} groups={[{ id: 'all', title: null, rows }]} />;
}

interface Group {
  readonly id: string;
  readonly title: ReactNode;
  readonly rows: readonly Row[];
}

/** A table whose rows stand in groups, each with a title of its own. */
export function GroupedTable({
  title,
  columns,
  groups,
}: {
  title: string;
  columns: readonly string[];
  groups: readonly Group[];
}) {
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.title && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="group">
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map(({ id, cells: [first, ...others], evidence }) => (
            <Fragment key={id}>
              <tr>
                <th scope="row">{first}</th>
                {others.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
                  <td key={index}>{cell}</td>
                ))}
              </tr>
              {evidence && (
                <tr className="words">
                  <td colSpan={columns.length}>
                    <Evidence {...evidence} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
