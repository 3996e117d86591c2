/** Every view in light and dark, English and Korean: no violation of WCAG 2.2 AA that axe can find, and 360 px are enough. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow } from './browser.ts';
import type { Setting } from './in-window.ts';
import { show } from './show.ts';
import { viewsOf } from './views-of.ts';

const RULES = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
});

const languages = ['en', 'ko'] as const;
const schemes = ['light', 'dark'] as const;

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, ${RULES}).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' | ' + html.slice(0, 160))))`);
}

const slow = process.env.SLOW === '1';

export function accessible(setting: () => Setting): void {
  // Side by side: a page in one dress waits while another is looked at.
  describe.concurrent.each(languages)('in %s', (language) => {
    // English in light and Korean in dark colours; the other two, and the narrow page in English, are left to SLOW.
    const usual = language === 'en' ? (['light'] as const) : (['dark'] as const);
    describe.each(slow ? schemes : usual)('in %s colours', (colorScheme) => {
      test('no view has a violation, nor the evidence, nor the list of keys', async () => {
        const here = setting();
        // The policy of the page would refuse axe; that the page keeps to it is tested elsewhere.
        const options = { bypassCSP: true, colorScheme, locale: language === 'ko' ? 'ko-KR' : 'en-GB' };
        const { page, context } = await openWindow(here.browser, options);
        await page.goto(here.desk.url);
        const found: Record<string, string[]> = {};
        for (const [name, address] of Object.entries(await viewsOf(here.sample))) {
          await show(page, address);
          found[name] = await violations(page);
        }
        await show(page, '#/');
        await page.locator('button.cite').first().click();
        await page.getByRole('dialog').waitFor();
        found.evidence = await violations(page);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        found.keys = await violations(page);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.keyboard.type('dues');
        await page.getByRole('option').first().waitFor();
        found.palette = await violations(page);
        expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
        await context.close();
      });
    });

    test.runIf(slow || language === 'ko')('360 px are enough: no view is wider than the window', async () => {
      const here = setting();
      const options = {
        viewport: { width: 360, height: 780 },
        locale: language === 'ko' ? 'ko-KR' : 'en-GB',
      };
      const { page, context } = await openWindow(here.browser, options);
      await page.goto(here.desk.url);
      for (const [name, address] of Object.entries(await viewsOf(here.sample))) {
        await show(page, address);
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 360]);
      }
      await context.close();
    });
  });
}
