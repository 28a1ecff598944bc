/**
 * Serves a database that breaks its own rules (an attendance without a meeting), asks for what is missing, and prints
 * the answer; what the server logs goes to standard error. Run by `errors.test.ts`, which gives the address on
 * standard input.
 */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../src/database/database.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/server/server.ts';

const database = openDatabase(JSON.parse(readFileSync(0, 'utf8')), { statementTimeout: 20_000 });
const broken = {
  ...database,
  read: async (statement: { name: string }, parameters?: object) => {
    const rows = await database.read(statement as never, parameters as never);
    return statement.name === 'by-id'
      ? rows.map((it) => ({ ...it, row: [(it as never as { row: [string] }).row[0], []] }))
      : rows;
  },
};
const server = await startServer({
  database: broken as never,
  log: createLog('error'),
  access: { tokens: [], localName: 'Tester' },
  host: '127.0.0.1',
  port: 0,
});
const response = await fetch(server.url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: '{ node(id: "Membership:bsec/Country:AZ/MEMBER") { ... on Membership { organisation { slug } } } }',
  }),
});
process.stdout.write(JSON.stringify({ id: response.headers.get('x-request-id'), body: await response.json() }));
await server.stop();
await database.close();
