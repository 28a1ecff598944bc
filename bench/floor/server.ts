import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Operation } from '../operation.ts';
import { listen, type Served } from '../serve.ts';

/** What is asked of the floor: an operation by its name, and the values of its parameters. */
interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

/**
 * Serves what no GraphQL API over this driver can go below: one statement written by hand for each operation, sent as
 * our API sends its own, and its records as JSON.
 */
export async function startFloor(driver: Driver, operations: readonly Operation[]): Promise<Served> {
  const statements = new Map(operations.map(({ name, floor }) => [name, floor]));

  async function answer({ operation, variables }: Asked): Promise<unknown> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statements.get(operation) ?? '', variables);
      return { data: records.map((record) => record.get('answer')) };
    } finally {
      session.close().catch(() => {});
    }
  }

  const http = createServer(async (request, response) => {
    try {
      const text = JSON.stringify(await answer((await json(request)) as Asked));
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
    }
  });
  return listen(http, '/');
}
