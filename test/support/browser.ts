import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a Chromium of this machine; undefined where there is none. */
export function findChromium(): string | undefined {
  // biome-ignore lint/style/noProcessEnv: where the system keeps its programs is no part of the configuration
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const usual = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a browser to what a test tells it: alone, without updates, and unable to find any other machine. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
