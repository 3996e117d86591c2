/**
 * How fast the desk answers a slider: `node bench/desk/slider.mjs [MOVES]` (100 if left out) opens the facts of the sample's regime in
 * Chromium, moves one slider after another, and prints how long it takes from a move until the new drawing is painted.
 */
import { openSample } from '../../src/app/index.ts';
import { startDesk } from '../../src/desk/server/index.ts';
import { launch, openWindow } from '../../test/browser/browser.ts';
import { builtPage } from '../../test/browser/built-page.ts';
import { show } from '../../test/browser/show.ts';

const moves = Number(process.argv[2] ?? 100);
const [assetsDir, browser, sample] = [await builtPage(), await launch(), await openSample()];
const desk = await startDesk({ case: sample, assetsDir });
const { page } = await openWindow(browser, { reducedMotion: 'reduce' });
await page.goto(desk.url);
await page.locator('h1').waitFor();
await show(page, '#/run?show=trial&of=arrearsMean');
await page.locator('[data-same=true]').waitFor({ state: 'attached' });

const times = await page.evaluate(`(async () => {
  const sliders = [...document.querySelectorAll('input[type=range]')];
  const times = [];
  for (let i = 0; i < ${String(moves)}; i++) {
    const slider = sliders[i % sliders.length];
    const was = document.querySelector('figure svg, .shown svg');
    const [min, max] = [Number(slider.min), Number(slider.max)];
    slider.value = String(min + (max - min) * ((i * 0.37 + 0.1) % 1));
    const start = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('figure svg, .shown svg') === was && performance.now() - start < 3000)
      await new Promise((done) => requestAnimationFrame(done));
    times.push(performance.now() - start);
  }
  return times;
})()`);
const sorted = [...times].sort((a, b) => a - b);
const quantile = (q) => Number((sorted[Math.round(q * (sorted.length - 1))] ?? 0).toFixed(1));
process.stdout.write(
  `${JSON.stringify({ moves, medianMs: quantile(0.5), p95Ms: quantile(0.95), mostMs: quantile(1) })}\n`,
);
await browser.close();
await desk.close();
await sample.close();
