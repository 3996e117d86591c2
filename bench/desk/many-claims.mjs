/**
 * How the desk fares on a case of many claims: `node bench/desk/many-claims.mjs [CLAIMS]` (100,000 if left out) makes such a case in memory,
 * opens its list of claims in Chromium, scrolls to its end and steps through it by key, and prints one JSON document:
 * the first screen, the share of frames under 17 ms while scrolling, and how long a key takes until the row is marked (p95).
 */
import { Entry } from '../../src/app/index.ts';
import { projections } from '../../src/app/entry.ts';
import { memoryCase } from '../../src/evidence/index.ts';
import { claimOf, editor, proposed, reportOf } from '../../src/evidence/store/made-up.case.ts';
import { startDesk } from '../../src/desk/server/index.ts';
import { launch, openWindow } from '../../test/browser/browser.ts';
import { builtPage } from '../../test/browser/built-page.ts';

const wanted = Number(process.argv[2] ?? 100_000);
const PER_REPORT = 500;

const made = await memoryCase({ codec: Entry, projections });
await made.append([{ kind: 'case-opened', title: 'Many claims', purpose: 'own' }], {
  actor: editor,
  month: null,
});
for (let r = 0; r * PER_REPORT < wanted; r++) {
  const text = `Report ${String(r)}: workers pay dues of some amount.`;
  const added = reportOf(text, { slug: `made-${String(r)}`, from: '2022-06-01', to: '2022-06-02' });
  const claims = Array.from({ length: Math.min(PER_REPORT, wanted - r * PER_REPORT) }, (_, i) =>
    proposed(claimOf(added.report.id, text, `Made-up claim ${String(r)}.${String(i)}: workers pay dues.`)),
  );
  await made.append([added, ...claims], { actor: editor, month: null });
}

const [assetsDir, browser] = [await builtPage(), await launch()];
const desk = await startDesk({ case: made, assetsDir });
const { page } = await openWindow(browser, { reducedMotion: 'reduce' });
await page.goto(desk.url);
await page.locator('h1').waitFor();
const began = performance.now();
await page.evaluate('location.hash = "#/claims"');
await page.locator('[data-row]').nth(5).waitFor();
await page.locator('[data-row] a').first().waitFor();
const firstScreenMs = performance.now() - began;

const frames = await page.evaluate(`new Promise((done) => {
  const list = document.querySelector('.list');
  const times = [];
  let last = performance.now();
  const end = last + 4000;
  const step = (now) => {
    times.push(now - last);
    last = now;
    list.scrollTop += list.scrollHeight / 240;
    if (now < end) requestAnimationFrame(step); else done(times.slice(2));
  };
  requestAnimationFrame(step);
})`);
await page.evaluate(`document.querySelector('.list').scrollTop = 0`);
await page.waitForTimeout(500);
const keys = await page.evaluate(`(async () => {
  const times = [];
  for (let i = 0; i < 120; i++) {
    const before = document.querySelector('[data-row].at')?.dataset.row;
    const start = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j', bubbles: true }));
    while (document.querySelector('[data-row].at')?.dataset.row === before) await new Promise((r) => setTimeout(r));
    times.push(performance.now() - start);
  }
  return times;
})()`);

const quantile = (all, q) => [...all].sort((a, b) => a - b)[Math.floor(q * (all.length - 1))] ?? 0;
process.stdout.write(
  `${JSON.stringify({
    claims: wanted,
    firstScreenMs: Math.round(firstScreenMs),
    frames: frames.length,
    framesUnder17Ms: Number((frames.filter((ms) => ms < 17.5).length / frames.length).toFixed(3)),
    frameP95Ms: Number(quantile(frames, 0.95).toFixed(1)),
    keyP95Ms: Number(quantile(keys, 0.95).toFixed(1)),
  })}\n`,
);
await browser.close();
await desk.close();
await made.close();
