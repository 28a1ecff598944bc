import type { ReactNode } from 'react';

interface Row {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

/** Facts in a table: what each is about in the first column, under which its evidence stands. */
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
          {group.rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
