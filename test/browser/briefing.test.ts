/** The page of a briefing in a browser: no violation of WCAG 2.2 AA that axe can find, by keyboard, on 360 px, on paper, alone. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBriefing } from '../briefing/make-briefing.ts';
import { madeUpReport } from '../briefing/made-up-report.ts';
import { launch, noBrowser, openWindow } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
});
const examples = join(import.meta.dirname, '..', '..', 'examples', 'reports');
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');

const OPEN_ALL = `for (const fold of document.querySelectorAll('details')) fold.open = true`;

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  return page.evaluate(`axe.run(document, ${RULES}).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' | ' + html.slice(0, 160))))`);
}

describe.skipIf(noBrowser !== null)('the page of a briefing', () => {
  const pages = new Map<string, string>();
  let server: Server;
  let browser: Browser;
  let url: (locale: string) => string;

  beforeAll(async () => {
    const reports = {
      'camp.txt': madeUpReport(),
      'quarry.txt': example('quarry-dues.txt'),
      'shipyard.txt': example('shipyard-returns.txt'),
    };
    for (const locale of ['en', 'ko'] as const) {
      pages.set(`/${locale}`, (await makeBriefing(reports, { locale })).page);
    }
    server = createServer((request, response) => {
      const page = pages.get(request.url ?? '');
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    url = (locale) => `http://127.0.0.1:${String(port)}/${locale}`;
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  describe.each(['en', 'ko'])('in %s', (locale) => {
    test.each(['light', 'dark'] as const)(
      'has no violation in %s colours, all folds and a note open',
      async (scheme) => {
        // The policy of the page would refuse axe; that the page keeps to it is tested below.
        const { page, context } = await openWindow(browser, { bypassCSP: true, colorScheme: scheme });
        await page.goto(url(locale));
        expect(await violations(page)).toEqual([]);
        await page.evaluate(OPEN_ALL);
        expect(await violations(page)).toEqual([]);
        await page.locator('button.n').first().click();
        await page.locator('.sheet:popover-open').waitFor();
        expect(await violations(page)).toEqual([]);
        await context.close();
      },
    );

    test('fits 360 px without scrolling sideways, folds and notes open', async () => {
      const { page, context } = await openWindow(browser, { viewport: { width: 360, height: 780 } });
      await page.goto(url(locale));
      await page.evaluate(OPEN_ALL);
      await page.locator('button.n').first().click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await context.close();
    });
  });

  test('asks for nothing but itself, and nothing in it breaks its own policy', async () => {
    const { page, context, complaints, elsewhere } = await openWindow(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url('en'));
    await page.evaluate(OPEN_ALL);
    for (const button of (await page.locator('button.n').all()).slice(0, 5)) {
      await button.click();
      await page.keyboard.press('Escape');
    }
    // Browsers ask for an icon by themselves.
    expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([url('en')]);
    expect(elsewhere).toEqual([]);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await context.close();
  });

  test('works by keyboard: a number opens its sentence, Escape gives the number back', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(url('en'));
    await page.locator('button.n').first().focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.sheet:popover-open');
    await note.waitFor();
    expect(await page.evaluate('document.activeElement?.className')).toBe('sheet');
    expect(await note.locator('blockquote, .own').first().textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('.sheet:popover-open').count()).toBe(0);
    expect(await page.evaluate('document.activeElement?.className')).toMatch(/^n /);
    await context.close();
  });

  test('on paper every fold is open and every note is an endnote with its number', async () => {
    const { page, context } = await openWindow(browser);
    await page.goto(url('en'));
    await page.emulateMedia({ media: 'print' });
    // The page is laid out anew for paper, which takes a frame or more.
    const hidden = (): Promise<unknown> =>
      page.evaluate(
        `[...document.querySelectorAll('.sentence, .sheet, details li')].filter((item) => !item.checkVisibility({ contentVisibilityAuto: true }) || item.getBoundingClientRect().height === 0).length`,
      );
    await expect.poll(hidden).toBe(0);
    const numbered = await page.evaluate(
      `getComputedStyle(document.querySelector('button.n'), '::after').content`,
    );
    expect(numbered).toContain('1');
    await context.close();
  });
});
