/**
 * Chromium for the tests: the one of the system, or the one CORVEE_CHROMIUM names. It may reach this computer only;
 * whatever else a page asks for is refused and noted.
 */
import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

const PATH = process.env.CORVEE_CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser to test with; null if there is one. Under CI=1 a missing browser is a failure. */
export const noBrowser: string | null = existsSync(PATH)
  ? null
  : `no Chromium at ${PATH}; CORVEE_CHROMIUM can name another`;

if (noBrowser !== null) {
  if (process.env.CI === '1') throw new Error(noBrowser);
  process.stdout.write(`skipped: ${noBrowser}\n`);
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing but this computer has an address.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** One reader's window, and everything in it that should not have happened. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Warnings, errors and violations of the page's policy. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but this computer. */
  readonly elsewhere: readonly string[];
  /** Scripts that were loaded, in bytes as they are stored. */
  readonly scripts: readonly Buffer[];
}

export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const scripts: Buffer[] = [];
  await context.route('**', (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    if (protocol === 'http:' && hostname === '127.0.0.1') return route.continue();
    elsewhere.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      void response.body().then(
        (body) => scripts.push(body),
        () => undefined,
      );
  });
  return { page, context, complaints, elsewhere, scripts };
}
