import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** A known vulnerability that is accepted for a while, and why. */
export interface Exception {
  /** As the advisory is called, such as GHSA-xxxx-xxxx-xxxx. */
  readonly advisory: string;
  readonly package: string;
  /** Why it does no harm here. */
  readonly why: string;
  /** The day from which it is no longer accepted: somebody has to look again. */
  readonly until: string;
}

/** What `npm audit --json` says, as far as it matters here. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] } | undefined>>;
  /** Where the registry does not answer such questions. */
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

interface Advisory {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly severity: string;
  readonly range: string;
}

/** What came of looking for known vulnerabilities. */
export interface AuditResult {
  /** Vulnerabilities that nobody has argued away. */
  readonly found: readonly string[];
  /** What is wrong with the exceptions. */
  readonly stale: readonly string[];
  /** Why nothing is known, where the registry did not answer. */
  readonly unanswered: string | undefined;
}

/**
 * Holds reports against the exceptions.
 *
 * @param today as in 2026-11-22
 */
export function judgeAudit(
  reports: readonly AuditReport[],
  exceptions: readonly Exception[],
  today: string,
): AuditResult {
  const silent = reports.find(({ vulnerabilities }) => vulnerabilities === undefined);
  const found = new Set<string>();
  const needed = new Set<Exception>();
  for (const { vulnerabilities } of reports) {
    for (const { via } of Object.values(vulnerabilities ?? {}).filter((it) => it !== undefined)) {
      for (const advisory of via) {
        // A name stands for a package that has it from another, which is listed itself.
        if (typeof advisory === 'string') continue;
        const { name, title, url, severity, range } = advisory;
        const exception = exceptions.find((one) => one.package === name && url.endsWith(`/${one.advisory}`));
        if (exception) needed.add(exception);
        if (!exception || exception.until <= today) found.add(`${name} ${range}: ${title} (${severity}) ${url}`);
      }
    }
  }
  const unneeded = silent ? [] : exceptions.filter((one) => !needed.has(one));
  return {
    found: [...found],
    stale: [
      ...exceptions.filter(({ why }) => why.trim().length < 20).map(({ advisory }) => `${advisory} has no argument`),
      ...exceptions
        .filter(({ until }) => until <= today)
        .map((one) => `${one.advisory} was accepted until ${one.until}`),
      ...unneeded.map((one) => `${one.advisory} is about nothing that is installed: remove it`),
    ],
    unanswered: silent && (silent.message ?? silent.error?.summary ?? 'it gave no reason'),
  };
}

/** Asks the registry by `npm audit` about the packages of a lock file. */
export async function askRegistry(lockFile: string): Promise<AuditReport> {
  const folder = fileURLToPath(new URL(`../${lockFile}/..`, import.meta.url));
  const npm = spawn('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const failed = new Promise<never>((_, reject) => npm.on('error', reject));
  const said = await Promise.race([text(npm.stdout), failed]);
  try {
    return JSON.parse(said);
  } catch {
    return { message: `npm audit said ${JSON.stringify(said.slice(0, 200))}` };
  }
}
