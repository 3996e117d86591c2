/**
 * The picture of docs/engine.md: speeds of `compare.mjs` as bars with their spread, on a logarithmic scale.
 *
 *   node bench/engine/plot.mjs results.json, its output into docs/engine-dues.svg
 */
import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const [file = 'results.json'] = process.argv.slice(2);
const { rows } = JSON.parse(readFileSync(file, 'utf8'));
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const bars = rows
  .map(({ name, median, min, max }) => ({ name, median: median / 1e6, min: min / 1e6, max: max / 1e6 }))
  .sort((a, b) => b.median - a.median);
const floor = 0.1;
const chart = Plot.plot({
  document,
  width: 760,
  marginLeft: 160,
  marginRight: 60,
  x: { type: 'log', domain: [floor, 400], label: 'million worker-months per second', grid: true, ticks: 4 },
  y: { domain: bars.map(({ name }) => name), label: null },
  marks: [
    Plot.barX(bars, {
      x1: floor,
      x2: 'median',
      y: 'name',
      fill: ({ name }) => (name.startsWith('Corvée') ? '#2b6cb0' : '#a0aec0'),
    }),
    Plot.ruleY(bars, { x1: 'min', x2: 'max', y: 'name', stroke: '#1a202c' }),
    Plot.text(bars, {
      x: 'max',
      y: 'name',
      text: ({ median }) => median.toFixed(1),
      textAnchor: 'start',
      dx: 6,
    }),
  ],
});
chart.setAttribute('role', 'img');
chart.setAttribute('aria-label', bars.map(({ name, median }) => `${name}: ${median.toFixed(1)}`).join('; '));
chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
process.stdout.write(`${chart.outerHTML}\n`);
