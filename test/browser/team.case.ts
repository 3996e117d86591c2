/** Two people on one case, each in a browser of their own: they come in with their tokens, decide on one claim, and one of them chooses. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addMember, EDITOR, type MemberRole } from '../../src/app/index.ts';
import type { Month } from '../../src/base/index.ts';
import { ownCase } from '../../src/desk/server/own-case.case.ts';
import { startDesk } from '../../src/desk/server/index.ts';
import { openWindow, type Window } from './browser.ts';
import { show } from './show.ts';

export function team(setting: () => { readonly browser: Browser; readonly assetsDir: string }): void {
  describe('a team', () => {
    test('comes in by token, and of two who decide at once the second sees both decisions and chooses', async () => {
      const { browser, assetsDir } = setting();
      const own = await ownCase();
      const by = { actor: EDITOR, month: '2026-11' as Month };
      const tokenOf = async (name: string, role: MemberRole): Promise<string> =>
        (await addMember(own.case, { name, role }, by)).token;
      const tokens = {
        kestrel: await tokenOf('kestrel', 'editor'),
        merlin: await tokenOf('merlin', 'editor'),
        wren: await tokenOf('wren', 'reader'),
      };
      const desk = await startDesk({ case: own.case, assetsDir, team: true });
      const windows: Window[] = [];
      const comeIn = async (name: keyof typeof tokens): Promise<Page> => {
        const window = await openWindow(browser);
        windows.push(window);
        const { page } = window;
        await page.goto(desk.url);
        await page.getByRole('heading', { name: 'A team’s desk' }).waitFor();
        await page.getByLabel('Your token').fill('corvee-of-nobody');
        await page.getByRole('button', { name: 'Come in' }).press('Enter');
        await page.getByText('This token opens nothing here').waitFor();
        await page.getByLabel('Your token').fill(tokens[name]);
        await page.keyboard.press('Enter');
        await page.getByText(`${name}, `).waitFor();
        await show(page, '#/reports');
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.locator('[data-claim]').first().waitFor();
        await page.keyboard.press('n');
        await page.locator('[data-claim].open').waitFor();
        return page;
      };
      const first = async (): Promise<string | null> => {
        const found = await own.case.db
          .selectFrom('claim_state')
          .innerJoin('claim', 'claim.id', 'claim_state.claim')
          .select('claim_state.status')
          .where('claim_state.until', 'is', null)
          .where('claim_state.status', '!=', 'proposed')
          .executeTakeFirst();
        return found?.status ?? null;
      };
      try {
        const [kestrel, merlin] = [await comeIn('kestrel'), await comeIn('merlin')];
        // A page that nobody sees does not look for changes.
        const looking = (page: Page, looks: boolean): Promise<unknown> =>
          page.evaluate(
            `Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${String(!looks)} })`,
          );
        await looking(merlin, false);
        await kestrel.keyboard.press('a');
        await kestrel.getByText('Accepted.').waitFor();
        await merlin.keyboard.press('x');
        const both = merlin.getByRole('dialog', { name: 'Somebody decided while you did' });
        await both.waitFor();
        expect(await both.innerText()).toMatch(/kestrel\s+Accepted[^]*You\s+Rejected[^]*not recorded/);
        expect(await first()).toBe('accepted');
        await both.getByRole('button', { name: 'Keep theirs', exact: true }).press('Enter');
        await expect.poll(() => both.count()).toBe(0);
        expect(await first()).toBe('accepted');
        // Kestrel takes it back; merlin, who has not seen it, puts theirs in its place.
        await looking(merlin, true);
        await merlin.locator('[data-claim].accepted').waitFor({ timeout: 10_000 });
        await looking(merlin, false);
        await kestrel.keyboard.press('u');
        await kestrel.getByText('Taken back.').waitFor();
        await merlin.keyboard.press('x');
        await both.waitFor();
        expect(await both.innerText()).toMatch(/kestrel\s+Took a decision back/);
        await both.getByRole('button', { name: 'Put mine in its place' }).press('Enter');
        await expect.poll(first).toBe('rejected');
        // A reader sees it, and can press nothing.
        const wren = await comeIn('wren').catch(() => windows.at(-1)?.page);
        if (wren === undefined) throw new Error('no window');
        await wren.getByText('read-only', { exact: true }).waitFor();
        await wren.keyboard.press('a');
        expect(await first()).toBe('rejected');
        for (const { elsewhere } of windows) expect(elsewhere).toEqual([]);
      } finally {
        for (const { context } of windows) await context.close();
        await desk.close();
        await own.close();
      }
    }, 60_000);
  });
}
