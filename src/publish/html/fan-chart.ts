/** One output of a run as a fan: the middle, half and nine tenths of the runs, month by month. Static SVG text. */
import type { RunJson } from '../shapes/run.ts';
import { areaY, chartSvg, lineY, type Mark } from './plot.ts';

interface Row {
  readonly month: Date;
  readonly values: readonly number[];
}

/** A variable of the briefing's stylesheet. */
const COLOUR = 'var(--file)';

const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'];

/** @param alt - what the chart shows, in words, for those who do not see it */
export function fanChart(output: RunJson['outputs'][number], alt: string): string {
  const rows = output.months.map((month, i): Row => ({
    month: new Date(`${month}-01T00:00:00Z`),
    values: QUANTILES.map((q) => output.quantiles[q]?.[i] ?? 0),
  }));
  const at = (q: number) => (row: Row) => row.values[q] ?? 0;
  const band = (low: number, high: number, fillOpacity: number): Mark =>
    areaY(rows, { x: 'month', y1: at(low), y2: at(high), fill: COLOUR, fillOpacity });
  const middle = lineY(rows, { x: 'month', y: at(2), stroke: COLOUR, strokeWidth: 1.6 });
  return chartSvg(
    {
      width: 340,
      height: 170,
      marginLeft: 48,
      x: { type: 'utc', label: null, ticks: 4 },
      y: { label: null, ticks: 4, grid: true, zero: true, tickFormat: '~s' },
      marks: [band(0, 4, 0.16), band(1, 3, 0.28), middle],
    },
    alt,
  );
}
