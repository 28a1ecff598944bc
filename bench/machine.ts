import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { checkout } from './processes.ts';

/** When, where and on what something was measured. */
export interface Machine {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly system: string;
    /** How many processes wanted to run in the minute before: above 0 where others were at work. */
    readonly loadBefore: number;
  };
  readonly versions: Readonly<Record<string, string>>;
}

/** This machine, to be asked before the measuring. */
export function thisMachine(): Machine['machine'] {
  const [loadBefore = 0] = loadavg();
  return {
    processor: cpus()[0]?.model ?? arch(),
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    loadBefore,
  };
}

/** Today, as the names of reports have it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The version of a package that is installed in a folder of the checkout. */
export function versionIn(folder: string): string {
  return JSON.parse(readFileSync(`${checkout}${folder}/package.json`, 'utf8')).version;
}
