/** What a run shows: outcomes by kind, pairs, and the sentences behind every month of a drawing; and addresses of single things. */
import { describe, expect, test } from 'vitest';
import { at, inWindow as windowFor, type Setting } from './in-window.ts';
import { show } from './show.ts';

export function outcomes(setting: () => Setting): void {
  const inWindow = windowFor(setting);

  describe('outcomes of a run', () => {
    test(
      'every month of a drawing opens the sentences behind it, by arrow keys and by mouse',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?known=2022-07-01');
        const months = page.locator('figure button.months').first();
        await months.focus();
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowRight');
        expect(await months.getAttribute('aria-label')).toContain('February 2021');
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.locator('article').first().waitFor();
        expect(await dialog.locator('h2').first().innerText()).toContain('February 2021');
        const early = await dialog.locator('article').count();
        await page.keyboard.press('Escape');
        const box = await months.boundingBox();
        if (box === null) throw new Error('no drawing');
        await page.mouse.click(box.x + box.width - 30, box.y + 60);
        await dialog.locator('article').first().waitFor();
        expect(await dialog.locator('h2').first().innerText()).toMatch(/2024/);
        expect(await dialog.locator('article').count()).not.toBe(early);
      }),
    );

    test(
      'by trade, on one scale, and nothing of what is paid',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/run?show=kinds&of=arrearsMean&known=2022-07-01');
        await page.locator('[data-kind=forestry] svg').waitFor();
        expect(await page.locator('figure h3').allInnerTexts()).toEqual([
          'everybody',
          'construction',
          'forestry',
        ]);
        const offered = await page.getByRole('combobox').first().locator('option').allInnerTexts();
        expect(offered).toContain('Missed months per worker');
        expect(offered.filter((name) => /dues and levies|bribes|brought home/i.test(name))).toEqual([]);
      }),
    );

    test(
      'labels of the regime are Korean on a Korean page, and said to be so',
      inWindow(
        async (window, { desk }) => {
          const page = await at(window, desk, '#/run?known=2022-07-01');
          await page.getByRole('heading', { level: 1, name: '러시아의 북한 노동자' }).waitFor();
          const headings = page.locator('figure h3');
          expect((await headings.allInnerTexts()).filter((text) => !/[가-힣]/.test(text))).toEqual([]);
          expect(await headings.first().getAttribute('lang')).toBeNull();
        },
        { locale: 'ko-KR' },
      ),
    );
  });

  describe('addresses of single things', () => {
    test(
      'a telling of one origin and a table as CSV',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, '#/register?show=origins');
        const link = page.locator('[id^=o-] a[title="Address of this"]').last();
        const href = (await link.getAttribute('href')) ?? '';
        expect(href).toContain('group=');
        await show(page, href);
        expect(await page.locator('[id^=o-].chosen').isVisible()).toBe(true);
        await show(page, '#/journal');
        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: 'CSV' }).click();
        expect((await saved).suggestedFilename()).toBe('journal.csv');
      }),
    );
  });
}
