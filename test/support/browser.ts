import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** The path of a Chromium of this machine; undefined where there is none. */
function findChromium(): string | undefined {
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
const browserArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** A processor draws what elsewhere a graphics card would; or nobody does. */
const drawing = {
  webGl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  withoutWebGl: ['--disable-gpu', '--disable-3d-apis'],
};

const program = findChromium();
// biome-ignore lint/style/noProcessEnv: what runs the tests is no part of the configuration
const isRequired = Boolean(process.env['CI']);

/** Whether tests in a browser are left out: where there is none, and nobody insists. */
export const noBrowser = !program && !isRequired;
if (noBrowser) process.stdout.write('No Chromium is installed here: the pages are not tried in a browser.\n');

/** A browser that watches what its pages do. */
export interface WatchedBrowser {
  /** What no page may give cause for: errors, requests to others, and what its policy had to refuse. */
  readonly complaints: string[];
  /** Opens an address with a fresh profile. */
  open(address: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts a browser.
 *
 * @param canDraw whether its pages have WebGL
 */
export async function startBrowser(canDraw: keyof typeof drawing = 'webGl'): Promise<WatchedBrowser> {
  expect(program, 'CI needs a Chromium; .ci/run installs it').toBeDefined();
  const browser = await chromium.launch({
    executablePath: program ?? '',
    args: [...browserArguments, ...drawing[canDraw]],
  });
  const complaints: string[] = [];
  return {
    complaints,
    async open(address, size = { width: 1280, height: 800 }) {
      const context = await browser.newContext({ viewport: size });
      const { origin } = new URL(address);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== 'data:') complaints.push(`request to ${url}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`error: ${error.error()}`));
      await context.exposeFunction('complain', (text: string) => complaints.push(text));
      await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
        complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
      })`);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
