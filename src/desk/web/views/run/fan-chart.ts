/** A fan over the months: the middle half, nine in ten, and the median of the draws. */
import { areaY, axisX, axisY, gridY, lineY, ruleX } from '@observablehq/plot';
import { chart } from '../../lib/chart.ts';
import type { RunJson } from '../../lib/types.ts';

export type Output = RunJson['outputs'][number];

export interface FanOptions {
  readonly width: number;
  /** The text alternative. */
  readonly label: string;
  readonly valueText: (value: number) => string;
  /** Everything after it is beyond what was known; null: nothing is marked. */
  readonly known: string | null;
}

interface Point {
  readonly month: Date;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export function fanChart(output: Output, { width, label, valueText, known }: FanOptions): SVGSVGElement {
  const points = pointsOf(output);
  const top = Math.max(...points.map(({ p95 }) => p95), 0);
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  const asked = known === null ? null : new Date(`${known}T00:00:00Z`);
  const marked = asked !== null && first !== undefined && last !== undefined && asked > first && asked < last;
  return chart(
    {
      width,
      height: 150,
      marginLeft: 46,
      marginRight: 8,
      marginTop: 8,
      marginBottom: 20,
      x: { type: 'utc', label: null },
      y: { domain: [0, top === 0 ? 1 : top], nice: true },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({
          ticks: 'year',
          tickFormat: (date: Date) => String(date.getUTCFullYear()),
          tickSize: 3,
          stroke: 'var(--line-2)',
          color: 'var(--ink-3)',
        }),
        axisY({ ticks: 4, tickFormat: valueText, tickSize: 0, label: null }),
        areaY(points, { x: 'month', y1: 'p05', y2: 'p95', fill: 'var(--accent)', fillOpacity: 0.14 }),
        areaY(points, { x: 'month', y1: 'p25', y2: 'p75', fill: 'var(--accent)', fillOpacity: 0.28 }),
        lineY(points, { x: 'month', y: 'p50', stroke: 'var(--accent)', strokeWidth: 1.75 }),
        ...(marked ? [ruleX([asked], { stroke: 'var(--plum)', strokeDasharray: '3 2' })] : []),
      ],
    },
    label,
  );
}

function pointsOf({ months, quantiles }: Output): Point[] {
  const at = (level: string, m: number): number => quantiles[level]?.[m] ?? 0;
  return months.map((month, m) => ({
    month: new Date(`${month}-01T00:00:00Z`),
    p05: at('0.05', m),
    p25: at('0.25', m),
    p50: at('0.5', m),
    p75: at('0.75', m),
    p95: at('0.95', m),
  }));
}
