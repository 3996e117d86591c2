/** Work on a copy of the regime, as an analyst would: break it, see where, mend it, run it beside the original, take it along. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { at, inWindow as windowFor, type Setting } from './in-window.ts';

const ADDRESS = '#/run?show=copy&file=parameters/illness.yaml&known=2022-07-01';
const ORIGINAL = readFileSync('models/dprk-russia/parameters/illness.yaml', 'utf8');

export function ownCopy(setting: () => Setting): void {
  const inWindow = windowFor(setting);

  describe('a copy of the regime', () => {
    test(
      'says a mistake at its line as one types, in words and in the text, and takes it back by key',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, ADDRESS);
        const text = page.getByRole('textbox', { name: 'Text of parameters/illness.yaml' });
        expect(await text.inputValue()).toBe(ORIGINAL);
        await page.getByText('As the original, and sound.').waitFor();
        const line = ORIGINAL.split('\n').findIndex((each) => each === '  illnessOnset:') + 1;
        await text.fill(ORIGINAL.replace('unit: share/month', 'unit: share/mouth'));
        const problem = page.getByRole('status').locator('li').first();
        await problem.waitFor();
        await page
          .getByRole('button', { name: `parameters/illness.yaml:${String(line)}` })
          .first()
          .click();
        expect(await page.locator('.numbers .wrong').allInnerTexts()).toContain(String(line));
        expect(await page.getByRole('button', { name: 'Run beside the original' }).isDisabled()).toBe(true);
        const caret = await page.evaluate('document.activeElement.selectionStart');
        expect(Number(caret)).toBe(
          ORIGINAL.split('\n')
            .slice(0, line - 1)
            .join('\n').length + 1,
        );
        await page.keyboard.press('Control+z');
        await page.getByText('As the original, and sound.').waitFor();
        expect(await text.inputValue()).toBe(ORIGINAL);
      }),
    );

    test(
      'explains the rule under the caret, runs beside the original with workers’ outcomes only (N3), and is taken along as a folder',
      inWindow(async (window, { desk }) => {
        const page = await at(window, desk, ADDRESS);
        const text = page.getByRole('textbox', { name: 'Text of parameters/illness.yaml' });
        await text.fill(ORIGINAL.replace('value: [0.01, 0.04]', 'value: [0.1, 0.2]'));
        await page.getByText('Sound: it can be run.').waitFor();
        await page.getByRole('button', { name: 'Run beside the original' }).click();
        await page.locator('[data-output=ill] svg').waitFor();
        const outputs = await page
          .locator('[data-output]')
          .evaluateAll('(all) => all.map((one) => one.dataset.output)');
        expect(outputs).not.toEqual(expect.arrayContaining(['dues']));
        expect(await page.locator('section').last().innerText()).not.toMatch(
          /reach the state|not paid|officials take/,
        );

        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save as a folder (zip)' }).click();
        const path = await (await saved).path();
        const files = unzipSync(readFileSync(path));
        expect(strFromU8(files['dprk-russia-copy/parameters/illness.yaml'] ?? new Uint8Array())).toContain(
          '[0.1, 0.2]',
        );
        expect(Object.keys(files)).toContain('dprk-russia-copy/questions.yaml');
        expect(readFileSync('models/dprk-russia/parameters/illness.yaml', 'utf8')).toBe(ORIGINAL);

        await page.getByRole('combobox', { name: 'File' }).selectOption('rules/dues.yaml');
        const rules = page.getByRole('textbox', { name: 'Text of rules/dues.yaml' });
        const place = (await rules.inputValue()).indexOf('due: dues per step');
        await rules.focus();
        await page.evaluate(`document.activeElement.setSelectionRange(${String(place)}, ${String(place)})`);
        await page.keyboard.press('ArrowRight');
        const aside = page.getByRole('complementary');
        await aside.getByText('Dues are paid in full').waitFor();
        await aside.locator('button.cite').first().click();
        await page.getByRole('dialog').locator('article').first().waitFor();
      }),
    );
  });
}
