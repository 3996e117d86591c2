/** A fan over the months: the middle half, nine in ten, and the median of the draws. */
import { areaY, axisX, axisY, gridY, lineY, ruleX } from '@observablehq/plot';
import { chart } from '../../lib/chart.ts';
import type { RunJson } from '../../lib/types.ts';

/** What is drawn of an output: one number a month for each quantile. */
export type Drawn = Pick<RunJson['outputs'][number], 'months' | 'quantiles'>;
export type Output = RunJson['outputs'][number];

export interface FanOptions {
  readonly width: number;
  /** The text alternative. */
  readonly label: string;
  readonly valueText: (value: number) => string;
  /** Everything after it is beyond what was known; null: nothing is marked. */
  readonly known: string | null;
  /** Drawn in grey behind it, to compare with. */
  readonly beside?: Drawn | null;
  readonly height?: number;
  /** The top of the scale, where several drawings share one; the largest value otherwise. */
  readonly top?: number;
}

interface Point {
  readonly month: Date;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export function fanChart(output: Drawn, options: FanOptions): SVGSVGElement {
  const { width, label, valueText, known, beside = null, height = 150 } = options;
  const points = pointsOf(output);
  const others = beside === null ? [] : pointsOf(beside);
  const top = options.top ?? topOf(output, beside);
  const [first, last] = [points[0]?.month, points.at(-1)?.month];
  const asked = known === null ? null : new Date(`${known}T00:00:00Z`);
  const marked = asked !== null && first !== undefined && last !== undefined && asked > first && asked < last;
  return chart(
    {
      width,
      height,
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
        areaY(others, { x: 'month', y1: 'p05', y2: 'p95', fill: 'var(--ink-3)', fillOpacity: 0.16 }),
        areaY(points, { x: 'month', y1: 'p05', y2: 'p95', fill: 'var(--accent)', fillOpacity: 0.14 }),
        areaY(points, { x: 'month', y1: 'p25', y2: 'p75', fill: 'var(--accent)', fillOpacity: 0.28 }),
        lineY(others, { x: 'month', y: 'p50', stroke: 'var(--ink-3)', strokeDasharray: '5 3' }),
        lineY(points, { x: 'month', y: 'p50', stroke: 'var(--accent)', strokeWidth: 1.75 }),
        ...(marked ? [ruleX([asked], { stroke: 'var(--plum)', strokeDasharray: '3 2' })] : []),
      ],
    },
    label,
  );
}

/** The highest that any of the drawings reaches. */
export function topOf(...drawn: readonly (Drawn | null)[]): number {
  return Math.max(0, ...drawn.flatMap((one) => one?.quantiles['0.95'] ?? []));
}

function pointsOf({ months, quantiles }: Drawn): Point[] {
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
