/** The way of somebody who opens the printed address for the first time. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings, orders, reportLines, reportView } from '../../src/app/index.ts';
import type { Day } from '../../src/base/index.ts';
import { openWindow } from './browser.ts';
import { at, inWindow as windowFor, type Setting } from './in-window.ts';

/** Most kilobytes of script, compressed, before the first screen is there. */
const FIRST_SCREEN_KB = 200;

const heading = (page: Page) => page.locator('h1');
const hash = (page: Page): string => new URL(page.url()).hash;
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');

export function newcomer(setting: () => Setting): void {
  const inWindow = windowFor(setting);

  describe('a newcomer', () => {
    test(
      'opens the printed address: the token is gone from it, and no earlier address holds it',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        expect(hash(page)).toBe('#/');
        expect(await page.title()).toBe('Findings · Corvée');
        await page.reload();
        expect(await heading(page).textContent()).toContain('no single report');
        const stored: string = await page.evaluate(
          'JSON.stringify([localStorage, sessionStorage, document.cookie])',
        );
        expect(stored).not.toContain(desk.url.split('token=')[1]);
      }),
    );

    test('without the token, or with a wrong one, is told how to open the desk', async () => {
      const { browser, desk } = setting();
      const { page, context } = await openWindow(browser);
      for (const address of ['', '#token=wrong', '#/register']) {
        await page.goto(new URL(desk.url).origin + '/' + address);
        await page.getByRole('heading', { name: 'This desk is locked' }).waitFor();
      }
      await context.close();
    });

    test(
      'sees what the case’s findings say, and loads little script for it',
      inWindow(async (window, { desk, sample }) => {
        const page = await at(window, desk);
        await page.getByRole('heading', { level: 2 }).nth(3).waitFor();
        const text = await page.locator('main').innerText();
        for (const finding of await findings(sample)) {
          if (finding.kind === 'percentage') {
            for (const { percent } of finding.rises) expect(text).toContain(`${percent.toFixed(1)} %`);
          }
          if (finding.kind === 'estimate' && finding.verdict === 'impossible') {
            expect(text).toContain(finding.workersNeeded.toLocaleString('en-GB'));
            expect(text).toContain(`$${finding.bestPayPerYear.toLocaleString('en-GB')}`);
          }
          if (finding.kind === 'failed-forecast') {
            const [late] = /\d+(?= days)/.exec(finding.why) ?? [];
            if (late !== undefined) expect(text).toContain(`${late} days late`);
          }
          if (finding.kind === 'partial-repeal') expect(text).toContain('no report of its end');
        }
        const bytes = window.scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
        expect(bytes).toBeGreaterThan(10_000);
        expect(bytes / 1000).toBeLessThan(FIRST_SCREEN_KB);
      }),
    );

    test(
      'opens the evidence of a number by keyboard, is told that it is a summary, and comes back to the number',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        const number = page.getByRole('button', { name: /opens .* sentence/ }).first();
        await number.waitFor();
        await page.evaluate('document.querySelector("main").focus()');
        let said = '';
        for (let i = 0; i < 12 && !said.includes('opens'); i++) {
          await page.keyboard.press('Tab');
          said = await focused(page);
        }
        await page.keyboard.press('Enter');
        const panel = page.getByRole('dialog');
        await panel.getByText('Corvée’s own summary, page not verified').first().waitFor();
        expect(await panel.locator('.words').first().innerText()).not.toMatch(/["“”«»]/);
        expect(
          await page.evaluate('document.querySelector("dialog[open]").contains(document.activeElement)'),
        ).toBe(true);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'hidden' });
        expect(await focused(page)).toBe(said);
      }),
    );

    test(
      'goes from a number to its sentence in the report, where its words are marked',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        await page
          .getByRole('button', { name: /opens .* sentence/ })
          .first()
          .click();
        await page.getByRole('link', { name: 'See it in the report' }).first().click();
        await page.locator('[data-claim].open').waitFor();
        expect(hash(page)).toMatch(/^#\/reports\/r-[0-9a-f]{16}\?claim=c-/);
        const marked = '[...CSS.highlights.get("claim-chosen")].map(String).join("")';
        await expect.poll(() => page.evaluate(marked)).not.toBe('');
        await page.goBack();
        await expect.poll(() => hash(page)).toBe('#/');
      }),
    );

    test(
      'changes the days of the register: the answer and the address follow, and what was not public yet is not known',
      inWindow(async (window, { desk, sample }) => {
        const page = await at(window, desk, '#/register?at=2022-07-01&known=2022-07-01&state=all');
        const counts = page.getByText(/provisions were in force/);
        const expected = async (valid: string, known: string | null): Promise<string> => {
          const query = { at: valid as Day, known: known as Day | null, recorded: null };
          const found = (await orders(sample, query)).instruments.flatMap(({ provisions }) => provisions);
          const of = (certainty: string): number =>
            found.filter((item) => item.certainty === certainty).length;
          return `${String(of('certain'))} provisions were in force, ${String(of('possible'))} could be in force`;
        };
        await expect.poll(() => counts.innerText()).toBe(await expected('2022-07-01', '2022-07-01'));
        await page.locator('input[type=date]').nth(1).fill('2022-02-13');
        await expect.poll(() => counts.innerText()).toBe(await expected('2022-07-01', '2022-02-13'));
        expect(hash(page)).toContain('known=2022-02-13');
        await page.getByRole('button', { name: 'all that is known by now' }).click();
        await expect.poll(() => counts.innerText()).toBe(await expected('2022-07-01', null));
        expect(hash(page)).not.toContain('known=');
        const [table] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'CSV' }).click(),
        ]);
        expect(table.suggestedFilename()).toBe('orders-2022-07-01.csv');
      }),
    );

    test(
      'moves the days on the timeline by keyboard and by dragging, and steps to where the answer changes',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/register?at=2022-07-01&known=2022-07-01');
        const slider = page.getByRole('slider', { name: 'in force on' });
        await slider.focus();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => hash(page)).toContain('at=2022-07-02');
        await page.keyboard.press('PageDown');
        await expect.poll(() => hash(page)).toContain('at=2022-06-02');
        expect(await slider.getAttribute('aria-valuetext')).toBe('2 June 2022');
        const box = await slider.boundingBox();
        if (box === null) throw new Error('the slider has no place');
        await page.mouse.move(box.x + box.width / 2, box.y + 8);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width / 2 - 120, box.y + 8, { steps: 4 });
        await page.mouse.up();
        await expect.poll(() => hash(page)).not.toContain('at=2022-06-02');
        await page.evaluate('document.activeElement.blur()');
        const before = hash(page);
        await page.keyboard.press('BracketRight');
        await expect.poll(() => hash(page)).not.toBe(before);
      }),
    );

    test(
      'filters the reports as they type, walks the claims with J and K, and can silence the keys',
      inWindow(async (window, { desk, sample }) => {
        const lines = await reportLines(sample);
        const line = lines.toSorted((a, b) => b.claims - a.claims)[0];
        if (line === undefined) throw new Error('the sample has no reports');
        const page = await at(window, desk, '#/reports');
        await page.keyboard.press('Slash');
        await page.keyboard.type(line.slug ?? '');
        const links = page.locator('[data-report]');
        await expect.poll(() => links.count()).toBe(1);
        await links.first().click();
        const { claims } = await reportView(sample, line.id);
        const order = claims.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ id }) => id);
        await page.locator(`[data-claim="${order[0] ?? ''}"]`).waitFor();
        const chosen = (): string | null => new URLSearchParams(hash(page).split('?')[1]).get('claim');
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await expect.poll(chosen).toBe(order[1]);
        await page.keyboard.press('k');
        await expect.poll(chosen).toBe(order[0]);
        await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
        await page.keyboard.press('j');
        await page.waitForTimeout(100);
        expect(chosen()).toBe(order[0]);
      }),
    );

    test(
      'finds a claim from anywhere by typing, opens it in its report, and reaches every command, by keyboard',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        await page.keyboard.press('Control+k');
        const palette = page.getByRole('dialog', { name: 'Search and commands' });
        await palette.getByRole('combobox').waitFor();
        await page.keyboard.type('contract single');
        await palette
          .getByRole('option', { name: /own summary/ })
          .first()
          .waitFor();
        await page.keyboard.press('Enter');
        await page.locator('[data-claim].open').waitFor();
        expect(hash(page)).toMatch(/^#\/reports\/r-[0-9a-f]{16}\?claim=c-/);
        await page.keyboard.press('Control+k');
        await palette.getByRole('combobox').waitFor();
        await page.keyboard.type('register');
        await palette.getByRole('option', { name: 'go to Register' }).waitFor();
        await page.keyboard.press('Enter');
        await expect.poll(() => hash(page)).toBe('#/register');
        await page.keyboard.press('Control+k');
        await palette.getByRole('combobox').waitFor();
        await page.keyboard.type('no such words');
        await palette.getByText('Nothing has all these words.').waitFor();
        await page.keyboard.press('Escape');
        await palette.waitFor({ state: 'hidden' });
      }),
    );

    test(
      'is told why nothing can be decided on the sample',
      inWindow(async (window, { desk, sample }) => {
        const page = await at(window, desk, '#/reports');
        const before = await sample.tip();
        await page.locator('[data-report]').first().click();
        await page.locator('[data-claim] button').first().click();
        const accept = page.getByRole('group', { name: 'Decide on this claim' }).getByRole('button').first();
        await accept.focus();
        await page.keyboard.press('Enter');
        await page.getByText('The sample cannot be changed.').waitFor();
        for (const key of ['a', 'x', 'c', 'u']) await page.keyboard.press(key);
        expect(await sample.tip()).toEqual(before);
      }),
    );

    test(
      'sees a run: every output as a drawing with a text, no style inside it, and another run for another day',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        const drawings = page.locator('figure svg[role=img]');
        await drawings.nth(5).waitFor();
        for (const drawing of await drawings.all()) {
          expect(await drawing.getAttribute('aria-label')).toMatch(/\d/);
        }
        expect(
          await page.evaluate(
            'document.querySelectorAll("main style, main [style*=url], g[aria-label]").length',
          ),
        ).toBe(0);
        expect(await page.getByText('for the regime as reported').count()).toBeGreaterThan(0);
        const text = await page.locator('main').innerText();
        // One band a year stands in a section of its own (N4); nowhere else is a word of it.
        const band = await page.locator('section[aria-labelledby=flight-title]').innerText();
        expect(band).not.toBe('');
        expect(text).toContain(band);
        expect(text.replace(band, '')).not.toMatch(/defect|escape|flee/i);
        await page.getByRole('button', { name: 'all that is known by now' }).click();
        await expect.poll(() => hash(page)).toBe('#/run');
        await expect.poll(() => page.locator('main').innerText(), { timeout: 30_000 }).not.toBe(text);
      }),
    );

    test(
      'goes through the views by number; each begins at its heading and has a title of its own',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        for (const [key, title] of [
          ['2', 'Reports'],
          ['3', 'Claims'],
          ['4', 'Register'],
          ['5', 'Regime'],
          ['6', 'Forecasts'],
          ['7', 'Briefing'],
          ['8', 'Journal'],
          ['9', 'Settings'],
          ['1', 'Findings'],
        ] as const) {
          await page.keyboard.press(key);
          await expect.poll(() => page.title()).toBe(`${title} · Corvée`);
          await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
        }
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      }),
    );

    test(
      'reads Korean: the words, the dates, the title, the language of the page',
      inWindow(
        async (window, { desk }) => {
          const page = await at(window, desk, '#/register?at=2022-07-01&known=2022-07-01');
          expect(await page.evaluate('document.documentElement.lang')).toBe('ko');
          await page.getByText('2022년 7월 1일').first().waitFor();
          expect(await page.title()).toBe('지시 등록부 · Corvée');
          await page.getByRole('button', { name: 'EN', exact: true }).click();
          await expect.poll(() => page.title()).toBe('Register · Corvée');
        },
        { locale: 'ko-KR' },
      ),
    );
  });
}
