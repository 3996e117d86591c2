/** The way of an editor with a case of their own: through the drafts by keyboard, in two windows, with the desk gone. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reportLines, reportView } from '../../src/app/index.ts';
import { ownCase, type OwnCase } from '../../src/desk/server/own-case.case.ts';
import { startDesk, type RunningDesk } from '../../src/desk/server/index.ts';
import { openWindow, type Window } from './browser.ts';
import { at } from './in-window.ts';

interface Editing {
  readonly own: OwnCase;
  readonly desk: RunningDesk;
  /** Another window on the same case. */
  readonly window: () => Promise<Window>;
}

export function editor(setting: () => { readonly browser: Browser; readonly assetsDir: string }): void {
  const editing = (work: (editing: Editing) => Promise<void>) => async (): Promise<void> => {
    const { browser, assetsDir } = setting();
    const own = await ownCase();
    const desk = await startDesk({ case: own.case, assetsDir });
    const windows: Window[] = [];
    const window = async (): Promise<Window> => {
      const opened = await openWindow(browser);
      windows.push(opened);
      return opened;
    };
    try {
      await work({ own, desk, window });
      for (const { elsewhere } of windows) expect(elsewhere).toEqual([]);
    } finally {
      for (const { context } of windows) await context.close();
      await desk.close();
      await own.close();
    }
  };

  const statuses = async ({ own }: Editing): Promise<string[]> => {
    const [line] = await reportLines(own.case);
    if (line === undefined) throw new Error('the report is missing');
    const { claims } = await reportView(own.case, line.id);
    return claims.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ status }) => status);
  };

  const openReport = async (window: Window, desk: RunningDesk): Promise<Page> => {
    const page = await at(window, desk, '#/reports');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('[data-claim]').first().waitFor();
    return page;
  };

  describe('an editor', () => {
    test(
      'goes through the drafts by keyboard: accepts, rejects, takes back without limit; nothing else is decided',
      editing(async (here) => {
        const page = await openReport(await here.window(), here.desk);
        const all = await statuses(here);
        expect(all.length).toBeGreaterThan(3);
        expect(new Set(all)).toEqual(new Set(['proposed']));
        await page.keyboard.press('n');
        await page.keyboard.press('a');
        await page.getByText('Accepted.').waitFor();
        await expect.poll(() => page.locator('[data-claim].open').count()).toBe(1);
        await page.keyboard.press('x');
        await page.getByText('Rejected.').waitFor();
        await page.keyboard.press('c');
        await page.getByText('Set aside as contradicted.').waitFor();
        expect((await statuses(here)).slice(0, 4)).toEqual(['accepted', 'rejected', 'conflict', 'proposed']);
        for (const left of [
          ['accepted', 'rejected', 'proposed'],
          ['accepted', 'proposed', 'proposed'],
          ['proposed', 'proposed', 'proposed'],
        ]) {
          await page.keyboard.press('u');
          await expect.poll(async () => (await statuses(here)).slice(0, 3)).toEqual(left);
          await page.waitForTimeout(50);
        }
        await page.keyboard.press('u');
        await page.getByText('There is nothing to take back.').waitFor();
      }),
    );

    test(
      'sees in one window what was decided in another',
      editing(async (here) => {
        const [one, other] = [
          await openReport(await here.window(), here.desk),
          await openReport(await here.window(), here.desk),
        ];
        await one.keyboard.press('n');
        await one.keyboard.press('a');
        await expect.poll(async () => (await statuses(here))[0]).toBe('accepted');
        await other.locator('[data-claim].accepted').waitFor({ timeout: 10_000 });
      }),
    );

    test(
      'is told when the desk has gone, and has lost nothing that was acknowledged',
      editing(async (here) => {
        const page = await openReport(await here.window(), here.desk);
        await page.keyboard.press('n');
        await page.keyboard.press('a');
        await page.getByText('Accepted.').waitFor();
        await here.desk.close();
        await page.keyboard.press('x');
        await page
          .getByText(/The desk (does not answer|is not running)/)
          .first()
          .waitFor();
        expect((await statuses(here)).slice(0, 2)).toEqual(['accepted', 'proposed']);
      }),
    );
  });
}
