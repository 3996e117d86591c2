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
      'pastes a report, sees what its day of publication moves before anything is kept, takes it in and reads it',
      editing(async (here) => {
        const page = await at(await here.window(), here.desk, '#/reports');
        const before = await here.own.case.tip();
        const text =
          'Managers in Russia were ordered in mid-April to collect 250 dollars a month from workers.';
        await page.getByLabel('The text of the report').fill(text);
        await page.getByLabel('Publisher', { exact: true }).fill('A paper');
        await page.getByText(/drafts? of (a claim|claims)/).waitFor();
        await page.getByLabel('On, or not before').fill('2023-04-20');
        await page.getByText(/drafts? moves? with this day/).waitFor();
        await page
          .getByText(/April 2023/)
          .first()
          .waitFor();
        expect(await here.own.case.tip()).toEqual(before);
        await page.getByRole('button', { name: 'Take it in' }).press('Enter');
        await page.getByRole('heading', { name: 'A paper, 20 April 2023' }).waitFor();
        await page.locator('[data-claim]').first().waitFor();
        expect(await page.locator('article p', { hasText: text }).count()).toBe(1);
      }),
    );

    test(
      'is shown a text that attacks as the text it is: nothing of it runs, nothing is fetched',
      editing(async (here) => {
        const window = await here.window();
        const page = await at(window, here.desk, '#/reports');
        const attack = `Workers in Russia must pay 300 dollars a month to the party. <img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload=window.ran=1>
<a href="javascript:window.ran=1">x</a> {{constructor.constructor('window.ran=1')()}} \u202Egnp.exe
<iframe srcdoc="<script>parent.ran=1</script>"> Nobody may leave the dormitory.`;
        await page.getByLabel('The text of the report').fill(attack);
        await page.getByLabel('Publisher', { exact: true }).fill('"><script>window.ran=1</script>');
        await page.getByText(/drafts? of (a claim|claims)/).waitFor();
        await page.getByRole('button', { name: 'Take it in' }).press('Enter');
        await page.locator('article h1').waitFor();
        expect(await page.locator('article').innerText()).toContain('<img src=x onerror="window.ran=1">');
        expect(await page.evaluate('"ran" in window')).toBe(false);
        expect(await page.locator('main iframe, main img, main script').count()).toBe(0);
        expect(window.complaints).toEqual([]);
      }),
    );

    test(
      'words a claim anew by keyboard; what is wrong is said at its field; the report shows the new wording and an undo the old',
      editing(async (here) => {
        const page = await openReport(await here.window(), here.desk);
        await page.keyboard.press('n');
        const was = await page.locator('[data-claim].open .summary').innerText();
        await page.keyboard.press('e');
        const words = page.getByLabel('What it says, in your own words');
        await words.fill('');
        await page.keyboard.press('Control+Enter');
        await page.getByText('Say what it says.').waitFor();
        await words.fill('Dues of 300 dollars, a month.');
        await page.keyboard.press('Control+Enter');
        await page.getByText('The old wording stays in the journal.').waitFor();
        const open = page.locator('[data-claim].open .summary');
        await expect.poll(() => open.innerText()).toBe('Dues of 300 dollars, a month.');
        await page.evaluate('document.activeElement.blur()');
        await page.keyboard.press('u');
        await expect.poll(() => open.innerText()).toBe(was);
      }),
    );

    test(
      'makes a claim of words by hand: without a mouse of the next sentence, with one of what was selected',
      editing(async (here) => {
        const page = await openReport(await here.window(), here.desk);
        const before = (await statuses(here)).length;
        await page.keyboard.press('m');
        const section = page.getByRole('region', { name: 'A claim of these words' });
        const words = section.locator('.words');
        const first = await words.innerText();
        await section.getByRole('button', { name: 'end a word earlier' }).press('Enter');
        expect(first.startsWith(await words.innerText())).toBe(true);
        expect((await words.innerText()).length).toBeLessThan(first.length);
        await page.getByLabel('What it says, in your own words').fill('Workers pay the party.');
        await page.keyboard.press('Control+Enter');
        await page.getByText('The claim is there, as a draft.').waitFor();
        expect((await statuses(here)).length).toBe(before + 1);
        await page.evaluate(`(() => {
          const text = document.querySelector('article p[lang="en"]').firstChild;
          const at = text.data.indexOf('speculate');
          document.getSelection().setBaseAndExtent(text, at, text, at + 9);
        })()`);
        await page.getByRole('button', { name: /Make a claim of these words/ }).waitFor();
        await page.keyboard.press('m');
        await expect.poll(() => words.innerText()).toBe('speculate');
      }),
    );

    test(
      'confirms when a report was published, with everything that moves in sight, and only with a reason',
      editing(async (here) => {
        const page = await openReport(await here.window(), here.desk);
        const before = await here.own.case.tip();
        await page.getByRole('button', { name: 'Confirm when it was published' }).press('Enter');
        await page.getByLabel('On, or not before').fill('2023-06-12');
        await page.getByLabel('Not after').fill('2023-06-12');
        const moves = page.locator('.moves');
        const said = await moves.getByText(/^\d+ claims move with it:/).innerText();
        expect(await moves.locator('li').count()).toBe(Number.parseInt(said, 10));
        await moves
          .getByText(/between 11 May 2023 and 20 May 2023/)
          .first()
          .waitFor();
        await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
        await page.getByText('Say how you know').waitFor();
        expect(await here.own.case.tip()).toEqual(before);
        await page.getByLabel('How you know').fill('the printed paper');
        await page.keyboard.press('Enter');
        await page.getByText('Publication confirmed by a person: 12 June 2023').waitFor();
        await page
          .locator('[data-claim]', { hasText: 'between 11 May 2023 and 20 May 2023' })
          .first()
          .waitFor();
      }),
    );

    test(
      'is told when the desk has gone in mid-edit, has lost nothing acknowledged or typed, and goes on when it is back',
      editing(async (here) => {
        const window = await here.window();
        const page = await openReport(window, here.desk);
        await page.keyboard.press('n');
        await page.keyboard.press('a');
        await page.getByText('Accepted.').waitFor();
        await page.keyboard.press('e');
        const words = page.getByLabel('What it says, in your own words');
        await words.fill('Typed while the desk died.');
        await here.desk.close();
        await page.keyboard.press('Control+Enter');
        await page.getByText('What you typed is still here.').waitFor();
        await page.getByText('The desk has stopped answering.').waitFor();
        expect(await words.inputValue()).toBe('Typed while the desk died.');
        expect((await statuses(here)).slice(0, 2)).toEqual(['accepted', 'proposed']);

        const again = await startDesk({
          case: here.own.case,
          assetsDir: setting().assetsDir,
          port: here.desk.port,
        });
        try {
          await page.getByText('The desk was started anew.').waitFor({ timeout: 10_000 });
          const other = await window.context.newPage();
          await other.goto(again.url);
          await other.locator('h1').waitFor();
          await page.bringToFront();
          await page.getByText('The desk answers again.').waitFor({ timeout: 10_000 });
          await words.focus();
          await page.keyboard.press('Control+Enter');
          await page.getByText('The old wording stays in the journal.').waitFor();
          await page.locator('[data-claim]', { hasText: 'Typed while the desk died.' }).waitFor();
        } finally {
          await again.close();
        }
      }),
    );
  });
}
