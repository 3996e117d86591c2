/**
 * Every view beside the picture of it that is kept in test/pictures: wide and light in English, narrow and dark in Korean.
 * A view that has changed on purpose: look at it, then `PICTURES=keep SLOW=1 npm test -- slow` keeps the new ones.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample } from '../../src/app/index.ts';
import { startDesk, type RunningDesk } from '../../src/desk/server/index.ts';
import { launch, noBrowser, openWindow } from '../browser/browser.ts';
import { builtPage } from '../browser/built-page.ts';
import {
  differsPerMille,
  keepPicture,
  PICTURE,
  takePicture,
  TOLERATED_PER_MILLE,
} from '../browser/picture.ts';
import { show } from '../browser/show.ts';
import { viewsOf } from '../browser/views-of.ts';

const KEPT = join(import.meta.dirname, '..', 'pictures');
const keep = process.env.PICTURES === 'keep';

const dresses: Readonly<Record<string, BrowserContextOptions>> = {
  'en-light': { viewport: { width: 1200, height: 1000 } },
  'ko-dark-narrow': { viewport: { width: 360, height: 1200 }, locale: 'ko-KR', colorScheme: 'dark' },
};

describe.skipIf(noBrowser !== null)('every view looks as it did', () => {
  let browser: Browser;
  let desk: RunningDesk;
  let sample: Awaited<ReturnType<typeof openSample>>;

  beforeAll(async () => {
    const assetsDir = await builtPage();
    [sample, browser] = await Promise.all([openSample(), launch()]);
    desk = await startDesk({ case: sample, assetsDir });
  });

  afterAll(async () => {
    await browser.close();
    await desk.close();
    await sample.close();
  });

  test.each(Object.entries(dresses))('%s', async (dress, options) => {
    const { page, context } = await openWindow(browser, { ...PICTURE, ...options });
    await page.clock.setFixedTime('2026-06-01T12:00:00Z');
    await page.goto(desk.url);
    await page.locator('h1').waitFor();
    const changed: string[] = [];
    let folder: string | null = null;
    for (const [name, address] of Object.entries(await viewsOf(sample))) {
      await show(page, address);
      const picture = await takePicture(page);
      const file = join(KEPT, `${name}-${dress}.png`);
      if (keep) {
        keepPicture(file, picture);
        continue;
      }
      const { perMille, difference } = differsPerMille(file, picture);
      if (perMille <= TOLERATED_PER_MILLE) continue;
      folder ??= mkdtempSync(join(tmpdir(), 'corvee-pictures-'));
      keepPicture(join(folder, `${name}-${dress}.png`), picture);
      if (difference !== null) keepPicture(join(folder, `${name}-${dress}-difference.png`), difference);
      changed.push(`${name}: ${perMille.toFixed(1)} of a thousand pixels, see ${folder}`);
    }
    expect(changed).toEqual([]);
    await context.close();
  });
});
