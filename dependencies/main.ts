/** Checks what this project takes from others: the lock files, the licences, the known vulnerabilities. */
import { readFileSync } from 'node:fs';
import { askRegistry, type Exception, judgeAudit } from './audit.ts';
import { licencesIn } from './licences.ts';
import { lockFiles, problemsInLockFile, readLockFile } from './lock-file.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
let problems = 0;

function tell(what: string, lines: readonly string[]): void {
  problems += lines.length;
  say(lines.length === 0 ? `${what}: in order` : `${what}:`);
  for (const line of lines) say(`  ${line}`);
}

const parts = process.argv.slice(2);
const isAsked = (part: string) => parts.length === 0 || parts.includes(part);

for (const name of lockFiles) {
  const lockFile = readLockFile(name);
  if (isAsked('lock-file')) tell(name, problemsInLockFile(lockFile));
  if (!isAsked('licences')) continue;
  const { counts, problems } = licencesIn(lockFile, name);
  tell(`Licences in ${name}`, problems);
  for (const [licence, count] of counts) say(`  ${String(count).padStart(5)}  ${licence}`);
}

if (isAsked('audit')) {
  const exceptions: Exception[] = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));
  const reports = await Promise.all(lockFiles.map(askRegistry));
  const { found, stale, unanswered } = judgeAudit(reports, exceptions, new Date().toISOString().slice(0, 10));
  tell('Exceptions (dependencies/exceptions.json)', stale);
  if (!unanswered || found.length > 0) tell('Known vulnerabilities', found);
  if (unanswered) say(`NOT CHECKED for known vulnerabilities: the registry does not tell (${unanswered}).`);
}

process.exitCode = problems === 0 ? 0 : 1;
