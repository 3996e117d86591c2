/**
 * Pictures of the desk on the sample dossier. `node scripts/screens.ts` makes the two of the README, docs/images/desk.png
 * and desk-dark.png, and those of docs/desk.md; `node scripts/screens.ts FOLDER` puts every view in every dress there, whole pages, to look at.
 *
 * Needs a built page (it builds a stale one) and Chromium: the system's, or the one CORVEE_CHROMIUM names.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openSample } from '../src/app/index.ts';
import { startDesk } from '../src/desk/server/index.ts';
import { launch, noBrowser, openWindow } from '../test/browser/browser.ts';
import { builtPage } from '../test/browser/built-page.ts';
import { show } from '../test/browser/show.ts';
import { viewsOf } from '../test/browser/views-of.ts';

const IMAGES = join(import.meta.dirname, '..', 'docs', 'images');
/** High enough for all four findings of the sample. */
const README = { viewport: { width: 1440, height: 1190 } };

/** Views that docs/desk.md shows. */
const SMALL = { viewport: { width: 1120, height: 700 } };
const MANUAL = ['register', 'kinds', 'trial', 'copy'];

const dresses: Readonly<Record<string, BrowserContextOptions>> = {
  'en-light': README,
  'en-dark': { ...README, colorScheme: 'dark' },
  'ko-light': { ...README, locale: 'ko-KR' },
  'en-narrow': { viewport: { width: 360, height: 780 } },
  'ko-narrow-dark': { viewport: { width: 360, height: 780 }, locale: 'ko-KR', colorScheme: 'dark' },
};

async function shoot(
  browser: Browser,
  url: string,
  addresses: Readonly<Record<string, string>>,
  options: BrowserContextOptions,
  fileOf: (name: string) => string,
  fullPage: boolean,
): Promise<void> {
  const { page, context } = await openWindow(browser, { reducedMotion: 'reduce', ...options });
  await page.goto(url);
  for (const [name, address] of Object.entries(addresses)) {
    await show(page, address);
    if (fullPage) {
      // A whole page is as tall as what it holds; what is fixed to the window would lie across the middle of it.
      await page.evaluate('document.querySelector("footer").style.position = "static"');
    }
    await page.screenshot({ path: fileOf(name), fullPage });
  }
  await context.close();
}

if (noBrowser !== null) throw new Error(noBrowser);
const [, , folder] = process.argv;
const assetsDir = await builtPage();
const [sample, browser] = await Promise.all([openSample(), launch()]);
const desk = await startDesk({ case: sample, assetsDir });
mkdirSync(folder ?? IMAGES, { recursive: true });

if (folder === undefined) {
  const first = { desk: '#/' };
  await shoot(browser, desk.url, first, README, () => join(IMAGES, 'desk.png'), false);
  const dark = { ...README, colorScheme: 'dark' } as const;
  await shoot(browser, desk.url, first, dark, () => join(IMAGES, 'desk-dark.png'), false);
  const all = await viewsOf(sample);
  const shown = Object.fromEntries(MANUAL.map((name) => [name, all[name] ?? '#/']));
  await shoot(browser, desk.url, shown, SMALL, (name) => join(IMAGES, `desk-${name}.png`), false);
} else {
  const addresses = await viewsOf(sample);
  for (const [dress, options] of Object.entries(dresses)) {
    await shoot(browser, desk.url, addresses, options, (name) => join(folder, `${name}-${dress}.png`), true);
  }
}
await browser.close();
await desk.close();
await sample.close();
