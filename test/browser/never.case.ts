/** What the desk must never do, as somebody would see it done: docs/never.md, line by line. */
import { describe, expect, test } from 'vitest';
import { at, inWindow as windowFor, type Setting } from './in-window.ts';

/** Words for leaving, and for watching those who might. */
const FLIGHT = /escap|defect|flee|fled|run away|surveil|watch|patrol|guard/i;

export function never(setting: () => Setting): void {
  const inWindow = windowFor(setting);

  describe('the desk never', () => {
    test(
      'shows an own summary as a quotation or as verified (N7): every sentence the first screen can open is labelled',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        await page.locator('section h2').nth(3).waitFor();
        const cites = page.locator('main button.cite');
        const seen = new Set<string>();
        for (let i = 0; i < (await cites.count()); i++) {
          if (!(await cites.nth(i).isVisible())) continue;
          await cites.nth(i).click();
          const cards = page.getByRole('dialog').locator('article');
          await cards.first().waitFor();
          for (const card of await cards.all()) {
            const words = await card.locator('.words').innerText();
            seen.add(words);
            expect(words).not.toMatch(/["“”«»]/);
            expect(await card.innerText()).toContain('Corvée’s own summary, page not verified');
          }
          expect(await page.getByRole('dialog').locator('blockquote, q').count()).toBe(0);
          await page.keyboard.press('Escape');
        }
        expect(seen.size).toBeGreaterThan(10);
      }),
    );

    test(
      'shows one word as several (N7): each finding says how many origins it has and that its pages are not verified',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        const plates = page.locator('main section');
        await plates.nth(3).waitFor();
        for (const plate of await plates.all()) {
          const text = await plate.innerText();
          expect(text).toMatch(/Rests on (one|\d+) reports?/);
          expect(text).toContain('one origin');
          expect(text).toContain('Corvée’s own summaries, pages not verified');
        }
      }),
    );

    test(
      'makes of no report that it did not happen (N8): no end is claimed that nobody reports, and an empty day says so',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk);
        await page.getByText('no report says the ban was lifted').waitFor();
        expect(await page.locator('main').innerText()).not.toMatch(
          /still (stands|holds|in force)|not lifted/i,
        );
        await page.evaluate('location.hash = "#/register?at=1990-01-01&known=1990-01-01"');
        await page.getByText('That is not the same as nothing having been in force.').waitFor();
      }),
    );

    test(
      'gives a handle on a choice of the state (N3), or says anything of flight or watching (N4)',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        const inputs = page
          .locator('main')
          .locator('input, select, textarea, [role=slider], [contenteditable]');
        expect(await inputs.count()).toBe(1);
        expect(await inputs.getAttribute('type')).toBe('date');
        await page.evaluate('location.hash = "#/run?known=2022-07-01&show=numbers"');
        await page.locator('.chip', { hasText: 'lever' }).first().waitFor();
        expect(await inputs.count()).toBe(1);
        await page.evaluate('location.hash = "#/run?known=2022-07-01"');
        await page.locator('main figure h3').first().waitFor();
        const outputs = await page.locator('main figure h3, main .flat li').allInnerTexts();
        expect(outputs.length).toBeGreaterThan(5);
        expect(outputs.filter((label) => FLIGHT.test(label))).toEqual([]);
      }),
    );

    test(
      'says more of flight than one band a year (N4): as many lines as years, each with its sentences, and no drawing',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        const section = page.locator('section[aria-labelledby=flight-title]');
        await section.waitFor();
        const years = await section.locator('li b').allInnerTexts();
        expect(years.length).toBeGreaterThan(2);
        expect(new Set(years).size).toBe(years.length);
        for (const year of years) expect(year).toMatch(/^\d{4}$/);
        expect(await section.locator('li').count()).toBe(years.length);
        expect(await section.locator('svg, canvas, input, select').count()).toBe(0);
      }),
    );

    test(
      'names a choice of watching or a partner among what moves an outcome or what to ask (N1, N3, N4)',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?show=moves&of=arrearsMean&known=2022-07-01');
        await page.locator('ol li svg').first().waitFor({ timeout: 60_000 });
        const moving = await page.locator('main ol li .name').allInnerTexts();
        expect(moving.length).toBeGreaterThan(4);
        expect(moving.filter((label) => FLIGHT.test(label))).toEqual([]);
        await page.locator('main ol li button.cite').first().click();
        await page.getByRole('dialog').locator('article').first().waitFor();
        await page.keyboard.press('Escape');
        await page.evaluate('location.hash = "#/run?show=ask&of=arrearsMean&known=2022-07-01"');
        const questions = page.locator('main ol li');
        await page.locator('main ol li.vetoed').first().waitFor({ timeout: 60_000 });
        expect(await page.locator('main ol li:not(.vetoed)').count()).toBe(0);
        const asked = await questions.allInnerTexts();
        expect(asked.filter((text) => FLIGHT.test(text))).toEqual([]);
      }),
    );

    test(
      'tells of a what-if what the state collects (N3): beside the regime as reported only what becomes of workers stands',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        const reported = await page.locator('main figure h3').allInnerTexts();
        expect(reported.filter((label) => /reach the state/.test(label)).length).toBeGreaterThan(0);
        await page.evaluate('location.hash = "#/run?known=2022-07-01&show=compare"');
        const rule = page.getByLabel('Without the rule');
        await rule.waitFor();
        await expect.poll(() => rule.locator('option').count()).toBeGreaterThan(3);
        await rule.selectOption({ index: 1 });
        const rows = page.locator('main tbody th');
        await rows.first().waitFor({ timeout: 60_000 });
        const labels = await rows.allInnerTexts();
        expect(labels.length).toBeGreaterThan(3);
        expect(
          labels.filter((label) => /reach the state|state collects/.test(label) || FLIGHT.test(label)),
        ).toEqual([]);
      }),
    );
  });
}
