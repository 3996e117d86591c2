/** The whole way of an editor, by keyboard alone: from a pasted report to an exported briefing. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ownCase } from '../../src/desk/server/own-case.case.ts';
import { startDesk } from '../../src/desk/server/index.ts';
import { openWindow } from './browser.ts';
import { at } from './in-window.ts';

const TEXT = `Managers of a logging camp in Russia were ordered in mid-April to collect 250 dollars a month from workers, a source told this paper.

Workers who miss four payments are sent home. Workers are banned from leaving the camp.
`;

/** What a screen reader would call the element that has the focus. */
const NAME = `(() => {
  const el = document.activeElement;
  if (el === null || el === document.body) return '';
  const label = el.getAttribute('aria-label') ?? el.labels?.[0]?.innerText ?? el.innerText ?? '';
  return label.trim();
})()`;

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const is = (text: string): boolean => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press('Tab');
    if (is(await page.evaluate<string>(NAME))) return;
  }
  throw new Error(`no way by Tab to ${String(name)}`);
}

export function wholeWay(setting: () => { readonly browser: Browser; readonly assetsDir: string }): void {
  describe('an editor without a mouse', () => {
    test('pastes a report, decides on its drafts, and exports a briefing that says what it rests on', async () => {
      const { browser, assetsDir } = setting();
      const own = await ownCase();
      const desk = await startDesk({ case: own.case, assetsDir });
      const window = await openWindow(browser, { acceptDownloads: true });
      try {
        const page = await at(window, desk);
        await page.keyboard.press('2');
        await page.getByRole('heading', { name: 'Reports' }).waitFor();
        await tabTo(page, 'The text of the report');
        await page.keyboard.insertText(TEXT);
        await tabTo(page, 'Publisher');
        await page.keyboard.type('A logging paper');
        await page.getByText(/drafts? of (a claim|claims)/).waitFor();
        await tabTo(page, 'Take it in');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: /^A logging paper/ }).waitFor();
        await page.locator('[data-claim]').first().waitFor();

        const drafts = await page.locator('[data-claim]').count();
        expect(drafts).toBeGreaterThan(1);
        await page.keyboard.press('n');
        for (let left = drafts - 1; left >= 0; left--) {
          await page.keyboard.press('a');
          await page
            .getByText(left === 0 ? 'Nothing is left to decide here.' : `Accepted. ${String(left)} `)
            .waitFor();
          await expect.poll(() => page.locator('[data-claim].proposed').count()).toBe(left);
        }

        await page.keyboard.press('7');
        await page.getByRole('heading', { name: 'Briefing', level: 1 }).waitFor();
        await page.locator('.claims label').first().waitFor();
        await tabTo(page, /^Add these/);
        await page.keyboard.press('Enter');
        await page.getByText(/may leave\. The gate finds what its tables know/).waitFor();
        await tabTo(page, 'Title');
        await page.keyboard.type('Logging camps, spring');
        await tabTo(page, 'Save as a page');
        const downloading = page.waitForEvent('download');
        await page.keyboard.press('Enter');
        const html = readFileSync(await (await downloading).path(), 'utf8');
        expect(html).toContain('<h1>Logging camps, spring</h1>');
        expect(html.match(/<article /g)?.length).toBe(drafts);
        expect(html).toContain('one origin');
        expect(html).toContain('A logging paper');
        expect(html).toContain('“collect 250 dollars a month');
        expect(window.complaints).toEqual([]);
        expect(window.elsewhere).toEqual([]);
      } finally {
        await window.context.close();
        await desk.close();
        await own.close();
      }
    });

    test('locks the desk: every window empties itself, nobody is answered, and whoever runs it is told to close the case', async () => {
      const { browser, assetsDir } = setting();
      const own = await ownCase();
      const desk = await startDesk({ case: own.case, assetsDir });
      const window = await openWindow(browser);
      try {
        const page = await at(window, desk, '#/settings');
        const other = await window.context.newPage();
        await other.goto(`${new URL(desk.url).origin}/#/reports`);
        await other.locator('[data-report]').first().waitFor();
        await page.bringToFront();
        await tabTo(page, 'Lock now');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Locked' }).waitFor();
        await other.getByRole('heading', { name: 'Locked' }).waitFor();
        expect(await other.locator('[data-report]').count()).toBe(0);
        await desk.locked;
        await expect(fetch(new URL(desk.url).origin)).rejects.toThrow();
      } finally {
        await window.context.close();
        await own.close();
      }
    });
  });
}
