/** Sixty texts that attack whoever reads them, through every field that takes text, in every view that shows it. */
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  briefingChoices,
  confirmPublication,
  decideClaim,
  decideOrigins,
  EDITOR,
  proposeByHand,
  reportLines,
  reportView,
  reword,
  takeIn,
} from '../../src/app/index.ts';
import { SOMETIME, type Day, type Month } from '../../src/base/index.ts';
import { ownCase } from '../../src/desk/server/own-case.case.ts';
import { startDesk } from '../../src/desk/server/index.ts';
import { openWindow } from './browser.ts';
import { at } from './in-window.ts';

const RUN = 'window.ran=1';
const events = [
  'onerror',
  'onload',
  'onclick',
  'onfocus autofocus',
  'onmouseover',
  'onanimationstart',
  'ontoggle',
  'onpointerenter',
];
const tags = ['img src=x', 'svg', 'body', 'iframe', 'video src=x', 'details open'];

/** Every tag with every event, and what works by other ways. */
export const attacks: readonly string[] = [
  ...tags.flatMap((tag) => events.map((event) => `<${tag} ${event}="${RUN}">`)),
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'--></style></script><script>${RUN}</script>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="data:text/html,<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${RUN}></style></mglyph></math>`,
  `<form action="http://evil.example/"><button>x</button></form>`,
  `<link rel=stylesheet href=http://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=http://evil.example/">`,
  `<base href="http://evil.example/">`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  '\u202E\u2066gnp.exe\u2069 \u200B\u00AD \uFEFF',
  'раураl.com аdmіn',
  `<img src="http://evil.example/${'a'.repeat(200)}">`,
];

export function hostile(setting: () => { readonly browser: Browser; readonly assetsDir: string }): void {
  describe('a text that attacks its reader', () => {
    test('runs nothing, fetches nothing and makes no element, through every field and in every view', async () => {
      expect(attacks.length).toBeGreaterThanOrEqual(60);
      const { browser, assetsDir } = setting();
      const own = await ownCase();
      const month = '2024-07' as Month;
      const by = { actor: EDITOR, month };
      const of = own.case;
      const text = attacks
        .map((attack) => `Workers in Russia must pay 300 dollars a month ${attack} to the party.`)
        .join('\n\n');
      const taken = await takeIn(of, {
        name: `${attacks[0] ?? ''}${attacks[48] ?? ''}`.slice(0, 190),
        bytes: new TextEncoder().encode(`${text}\n\n${'long '.repeat(200_000)}`),
        published: { from: '2024-06-20' as Day, to: '2024-06-20' as Day },
        locale: 'en',
        month,
      });
      const [first] = (await reportLines(of)).filter(({ id }) => id !== taken.report);
      const { claims } = await reportView(of, first?.id ?? taken.report);
      for (const [i, claim] of claims.entries()) {
        const { topic, state, trade, polarity, modality, quantity, background } = claim;
        const summary = attacks
          .slice(i * 3, i * 3 + 3)
          .join(' ')
          .slice(0, 390);
        const wording = {
          summary,
          topic: topic as never,
          state,
          trade: trade as never,
          polarity,
          modality,
          span: SOMETIME,
          quantity,
          background,
        };
        const made = await reword(of, { claim: claim.id as never, wording, why: attacks[i] ?? null, month });
        await decideClaim(of, { claim: made.claim, status: 'accepted', why: attacks[i + 10] ?? null }, by);
      }
      await proposeByHand(of, {
        report: taken.report,
        month,
        claim: {
          kind: 'duty',
          start: 0,
          end: 7,
          bearer: 'worker',
          holder: { kind: 'partner', label: attacks[49] ?? '', stance: 'states' },
          wording: {
            summary: attacks[50] ?? '',
            topic: 'dues',
            state: null,
            trade: null,
            polarity: 'affirmed',
            modality: 'CT+',
            span: SOMETIME,
            quantity: null,
            background: false,
          },
        },
      });
      await confirmPublication(of, {
        report: taken.report,
        from: '2024-06-20' as Day,
        to: '2024-06-20' as Day,
        why: attacks[48] ?? '',
        month,
      });
      await decideOrigins(of, {
        reports: [taken.report, first?.id ?? ''],
        same: true,
        why: attacks[51] ?? '',
        ...by,
      });

      const desk = await startDesk({ case: of, assetsDir });
      const window = await openWindow(browser);
      try {
        const page = await at(window, desk);
        const chosen = (await briefingChoices(of, { state: null, topic: null, text: '' })).claims.map(
          ({ id }) => id,
        );
        for (const address of [
          `#/reports/${taken.report}`,
          `#/reports/${first?.id ?? ''}?claim=${chosen[0] ?? ''}`,
          '#/reports',
          '#/claims',
          '#/register?show=origins',
          '#/journal',
          `#/briefing?claims=${chosen.join(',')}`,
          `#/${encodeURIComponent(attacks[48] ?? '')}`,
          `#/claims?q=${encodeURIComponent(attacks[0] ?? '')}`,
        ]) {
          await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
          await page.waitForTimeout(500);
          expect([address, await page.evaluate('"ran" in window')]).toEqual([address, false]);
          expect(
            await page
              .locator(
                'main iframe, main img, main script, main object, main video, main base, main form[action]',
              )
              .count(),
          ).toBe(0);
        }
        await page.keyboard.press('Control+k');
        await page.keyboard.insertText('onerror');
        await page.waitForTimeout(400);
        await page.keyboard.press('Escape');
        expect(await page.evaluate('"ran" in window')).toBe(false);
        expect(window.complaints).toEqual([]);
        expect(window.elsewhere).toEqual([]);
      } finally {
        await window.context.close();
        await desk.close();
        await own.close();
      }
    });
  });
}
