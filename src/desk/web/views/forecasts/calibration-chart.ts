/** What was said against what came, by bins of probability: on the diagonal, words and world agree. Size is the number of forecasts. */
import { axisX, axisY, dot, gridX, gridY, line, link, text } from '@observablehq/plot';
import { chart } from '../../lib/chart.ts';
import type { ScoreJson } from '../../lib/types.ts';

type Bin = ScoreJson['holders'][number]['calibration'][number];

export function calibrationChart(bins: readonly Bin[], width: number, label: string): SVGSVGElement {
  const points = bins.flatMap(({ said, came, n, interval }) =>
    said === null || came === null
      ? []
      : [{ said, came, n, low: interval?.[0] ?? came, high: interval?.[1] ?? came }],
  );
  const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
  return chart(
    {
      width,
      height: Math.min(width, 300),
      marginLeft: 42,
      marginBottom: 30,
      x: { domain: [0, 1], label: null },
      y: { domain: [0, 1], label: null },
      r: { range: [0, 12] },
      marks: [
        gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
        gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({ ticks: 5, tickFormat: percent, tickSize: 0 }),
        axisY({ ticks: 5, tickFormat: percent, tickSize: 0 }),
        line(
          [
            [0, 0],
            [1, 1],
          ],
          { stroke: 'var(--line-2)', strokeDasharray: '3 3' },
        ),
        link(points, {
          x1: 'said',
          x2: 'said',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--accent)',
          strokeOpacity: 0.5,
        }),
        dot(points, { x: 'said', y: 'came', r: 'n', fill: 'var(--accent)' }),
        text(points, {
          x: 'said',
          y: 'came',
          text: ({ n }: { n: number }) => String(n),
          fill: 'var(--ink)',
          dx: 14,
        }),
      ],
    },
    label,
  );
}
