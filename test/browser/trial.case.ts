/** A fact under a slider: the page runs the regime itself, in its one worker, under its policy. */
import { describe, expect, test } from 'vitest';
import { openWindow } from './browser.ts';
import { at, inWindow as windowFor, type Setting } from './in-window.ts';
import { show } from './show.ts';

const ADDRESS = '#/run?show=trial&of=ill&known=2022-07-01';

export function trial(setting: () => Setting): void {
  const inWindow = windowFor(setting);

  describe('a fact is set in the page', () => {
    test(
      'by keyboard: the drawing shows it beside the regime as reported and says whose number it is, and back again',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, ADDRESS);
        const asked: string[] = [];
        page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()));
        const slider = page.getByRole('slider', { name: 'Chance that a well worker falls ill' });
        const summary = page.locator('.summary');
        const before = await summary.innerText();
        await slider.focus();
        for (let i = 0; i < 3; i++) await page.keyboard.press('End');
        await page.locator('.chip', { hasText: 'what you set, not what is reported' }).waitFor();
        await expect.poll(() => summary.innerText()).toMatch(/As reported: /);
        expect(await summary.innerText()).not.toBe(before);
        expect(await slider.getAttribute('aria-valuetext')).toBe('8 %');
        expect(page.url()).toContain('set=illnessOnset');
        // Runs are the page's own: a move asks nobody.
        expect(asked).toEqual([]);
        await page.reload();
        await page.locator('.chip', { hasText: 'what you set, not what is reported' }).waitFor();
        await page.getByRole('button', { name: 'All as reported again' }).click();
        await expect.poll(() => summary.innerText()).toBe(before);
        expect(page.url()).not.toContain('set=');
      }),
    );

    test(
      'as text; and the page’s own runs are bit for bit the server’s',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, ADDRESS);
        expect(await page.locator('[data-same]').getAttribute('data-same')).toBe('true');
        const field = page.getByRole('spinbutton', { name: /Chance that a well worker falls ill/ });
        await field.fill('6');
        await field.press('Enter');
        const slider = page.getByRole('slider', { name: 'Chance that a well worker falls ill' });
        expect(Number(await slider.inputValue())).toBeCloseTo(0.06);
        await page.locator('.of-reported').waitFor();
        await page.getByRole('button', { name: /falls ill.*: as reported again/ }).click();
        await page.locator('.of-reported').waitFor({ state: 'detached' });
      }),
    );

    test(
      'but no choice of the state has a slider, and no season (N3)',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, ADDRESS);
        const names = await page.locator('.bench li label').allInnerTexts();
        expect(names.length).toBeGreaterThan(8);
        expect(await page.getByRole('slider').count()).toBe(names.length);
        expect(names.filter((name) => /trade is out of season$|watch/i.test(name))).toEqual([]);
        await show(page, '#/run?show=numbers&known=2022-07-01');
        const levers = await page
          .locator('.parameter:has(.chip.alarm) h3 > span:first-child')
          .allInnerTexts();
        expect(levers.length).toBeGreaterThan(4);
        expect(names.filter((name) => levers.includes(name))).toEqual([]);
      }),
    );

    test('also where WebAssembly is refused: the interpreter gives the same numbers', async () => {
      const { browser, desk } = setting();
      const window = await openWindow(browser);
      await window.context.route(/\/(assets\/.*)?(\?.*)?$/, async (route) => {
        const answer = await route.fetch();
        const headers = answer.headers();
        const policy = (headers['content-security-policy'] ?? '').replace("'wasm-unsafe-eval'", '');
        await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': policy } });
      });
      const page = await at(window, desk, ADDRESS);
      await page.locator('[data-same=true]').waitFor({ state: 'attached' });
      expect(await page.locator('[data-same]').textContent()).toContain('reference');
      await window.context.close();
    });
  });
}
