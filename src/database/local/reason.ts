import { readFile } from 'node:fs/promises';
import { placesIn } from './home.ts';

/** Why a server did not start, in a sentence for people. */
export interface Reason {
  readonly sentence: string;
  /** Whether another port would help. */
  readonly port: boolean;
}

/** What Neo4j and Java write when they cannot start, and what it means. The first that fits is the deepest cause. */
const known: readonly (readonly [RegExp, string])[] = [
  [/locked by another process|FileLockException/, 'its data folder is in use by another run of Neo4j'],
  [/No space left on device|not enough space on the disk|Disk quota exceeded/i, 'the disk is full'],
  [
    /newer version of neo4j|don't support downgrad|UnsupportedLogVersion|store version .*(newer|not supported|unknown)/i,
    'its data were written by a newer version of Neo4j. Start that version again (NEO4J_VERSION), or begin anew with `npm run db -- reset`',
  ],
  [
    /insufficient memory for the Java|Could not reserve enough space|OutOfMemoryError|Cannot allocate memory/,
    'this machine has too little free memory for it; it takes about 700 MB',
  ],
  [/UnsupportedClassVersionError/, 'this Java is too old for it'],
  [/Permission denied|AccessDeniedException|Read-only file system/, 'it may not write to its folder'],
  [
    /Could not find or load main class|NoClassDefFoundError|ClassNotFoundException/,
    'its jars are damaged: remove the lib folder',
  ],
];

/** What the log says against the start so far; undefined while there is nothing to say. */
export async function reasonIn(folder: string): Promise<Reason | undefined> {
  const log = await logOf(folder);
  if (/Address already in use|PortBindException/.test(log)) return { sentence: 'its port is in use', port: true };
  const found = known.find(([pattern]) => pattern.test(log));
  return found ? { sentence: found[1], port: false } : undefined;
}

/** Whether the server says that it has started, and so that the port is its own. */
export async function saysStarted(folder: string): Promise<boolean> {
  return /INFO +Started\.$/m.test(await logOf(folder));
}

/** The deepest cause that the log names, or its last line, where nothing known is found: one line without a trace. */
export async function lastWords(folder: string): Promise<string> {
  const lines = (await logOf(folder)).split('\n').filter((line) => line.trim() && !/^\s+(at |\.\.\.)/.test(line));
  const cause = lines.findLast((line) => line.startsWith('Caused by:')) ?? lines.at(-1) ?? 'nothing';
  const text = cause.replace(/^Caused by: ([\w.$]+: )*/, '').replace(/^\S+ \S+ +[A-Z]+ +/, '');
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

async function logOf(folder: string): Promise<string> {
  return readFile(placesIn(folder).log, 'utf8').catch(() => '');
}
