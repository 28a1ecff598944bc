import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode, Failure } from '../src/failure.ts';
import { checkout } from './processes.ts';

/** The folder of a generated graph of this size, which is made where it is missing; git ignores it. */
export async function graphFolder(nodes: number): Promise<string> {
  const folder = join(checkout, '.bench', `graph-${nodes}`);
  if (existsSync(join(folder, 'home', 'data'))) return folder;
  process.stderr.write(`Generating a graph of ${nodes} nodes in ${folder}, only this once …\n`);
  const words = ['bin/graph.js', 'generate', '--nodes', String(nodes), '--seed', '1'];
  const generator = spawn(process.execPath, words, {
    cwd: checkout,
    // biome-ignore lint/style/noProcessEnv: the child gets what is there, and where to put the graph
    env: { ...process.env, NEO4J_HOME: folder },
    stdio: ['ignore', 2, 2],
  });
  const [code] = await once(generator, 'exit');
  if (code !== 0) throw new Failure(ExitCode.refused, 'The graph could not be generated; the reason stands above.');
  return folder;
}
