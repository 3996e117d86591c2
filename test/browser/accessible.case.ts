/** Every view in light and dark, English and Korean: no violation of WCAG 2.2 AA that axe can find, and 360 px are enough. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow } from './browser.ts';
import type { Setting } from './newcomer.case.ts';
import { show } from './show.ts';
import { viewsOf } from './views-of.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
});

/** Where pictures of every view are put, if anywhere. */
const SHOTS = process.env.CORVEE_SHOTS;

const languages = ['en', 'ko'] as const;
const schemes = ['light', 'dark'] as const;

async function picture(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  return page.evaluate(`axe.run(document, ${RULES}).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' | ' + html.slice(0, 160))))`);
}

export function accessible(setting: () => Setting): void {
  // Side by side: a page in one dress waits while another is looked at.
  describe.concurrent.each(languages)('in %s', (language) => {
    describe.each(schemes)('in %s colours', (colorScheme) => {
      test('no view has a violation, nor the evidence, nor the list of keys', async () => {
        const here = setting();
        // The policy of the page would refuse axe; that the page keeps to it is tested elsewhere.
        const options = { bypassCSP: true, colorScheme, locale: language === 'ko' ? 'ko-KR' : 'en-GB' };
        const { page, context } = await openWindow(here.browser, options);
        await page.goto(here.desk.url);
        const found: Record<string, string[]> = {};
        for (const [name, address] of Object.entries(await viewsOf(here.sample))) {
          await show(page, address);
          await picture(page, `${name}-${language}-${colorScheme}`);
          found[name] = await violations(page);
        }
        await show(page, '#/');
        await page.locator('button.cite').first().click();
        await page.getByRole('dialog').waitFor();
        await picture(page, `evidence-${language}-${colorScheme}`);
        found.evidence = await violations(page);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        found.keys = await violations(page);
        expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
        await context.close();
      });
    });

    test('360 px are enough: no view is wider than the window', async () => {
      const here = setting();
      const options = {
        viewport: { width: 360, height: 780 },
        locale: language === 'ko' ? 'ko-KR' : 'en-GB',
      };
      const { page, context } = await openWindow(here.browser, options);
      await page.goto(here.desk.url);
      for (const [name, address] of Object.entries(await viewsOf(here.sample))) {
        await show(page, address);
        await picture(page, `${name}-${language}-narrow`);
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 360]);
      }
      await context.close();
    });
  });
}
