/**
 * Makes sure that `node_modules` holds what `package-lock.json` names, so that a fresh clone needs no step before
 * its first command. Plain JavaScript without packages: it runs when there are none yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(checkout, 'package-lock.json');
const marker = join(checkout, 'node_modules', '.installed-from');
/** npm's own account of what it installed, written at the end of an install. */
const account = join(checkout, 'node_modules', '.package-lock.json');

function end(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whether somebody's own `npm ci` or `npm install` already did the work. Development packages may be left out, as
 * `npm ci --omit=dev` does for a server.
 */
function installedByHand(wantedText) {
  const doneText = read(account);
  if (doneText === undefined) return false;
  const wanted = JSON.parse(wantedText).packages;
  const done = JSON.parse(doneText).packages;
  const fits = Object.entries(done).every(([path, found]) => wanted[path]?.version === found.version);
  const missing = Object.entries(wanted).some(
    ([path, { dev, optional, devOptional }]) =>
      path !== '' && !dev && !optional && !devOptional && done[path] === undefined,
  );
  return fits && !missing;
}

function remember(hash) {
  try {
    writeFileSync(marker, hash);
  } catch {
    // A checkout that may not be written to runs all the same; it is only checked again the next time.
  }
}

/**
 * Runs npm to its end. A signal that ends this process ends npm too: left alone, it would go on for a while, and the
 * next start would install into the same folder beside it. No half of an install passes for a whole one.
 */
function runNpm(words) {
  // npm's own output goes to standard error, where it cannot spoil what a command answers on standard output.
  const child = spawn('npm', words, {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let interrupted;
  const stop = (name) => {
    interrupted ??= name;
    child.kill('SIGKILL');
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of signals) process.on(name, stop);
  return new Promise((resolve) => {
    const settle = (outcome) => {
      for (const name of signals) process.off(name, stop);
      resolve({ ...outcome, interrupted });
    };
    child.on('error', (error) => settle({ error })).on('exit', (status, signal) => settle({ status, signal }));
  });
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  end(`This needs Node.js 20.19 or later; this is ${process.versions.node}. See https://nodejs.org/en/download.`);
}

const wanted = read(lockFile);
if (wanted === undefined) end(`${lockFile} is missing: the checkout is not whole.`);
const hash = createHash('sha256').update(wanted).digest('hex');

if (read(marker) !== hash) {
  if (!installedByHand(wanted)) {
    // Else an install that is cut off half-way could pass for a whole one.
    for (const path of [marker, account]) rmSync(path, { force: true });
    const forPeople = process.stderr.isTTY === true;
    process.stderr.write('Installing the npm packages that package-lock.json names; once, it takes about a minute …\n');
    const { status, signal, error, interrupted } = await runNpm([
      'ci',
      '--include=dev',
      ...(forPeople ? ['--progress=true'] : ['--progress=false', '--loglevel=error']),
    ]);
    if (interrupted) {
      process.stderr.write('The installation of the npm packages was interrupted. The next start takes it up again.\n');
      process.exit(interrupted === 'SIGINT' ? 130 : 143);
    }
    if (error)
      end(`npm could not be started (${error.message}). It comes with Node.js: https://nodejs.org/en/download.`);
    if (signal) end('The installation of the npm packages was interrupted. The next start takes it up again.');
    if (status !== 0) {
      end('The npm packages could not be installed; npm says why above. Solve that, then run the same command again.');
    }
  }
  remember(hash);
}
