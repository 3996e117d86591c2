/** One output of a run as a fan: the middle, half and nine tenths of the runs, month by month. Static SVG text. */
import type { Day } from '../../base/index.ts';
import type { RunJson } from '../shapes/run.ts';
import { areaY, chartSvg, lineY, rect, ruleY, type Mark } from './plot.ts';

interface Row {
  readonly month: Date;
  readonly values: readonly number[];
}

/** Days between which something began, both inclusive. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Variables of the briefing's stylesheet. */
const COLOUR = 'var(--file)';
const BEGUN = 'var(--draft)';

const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'];

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * @param alt - what the chart shows, in words, for those who do not see it
 * @param begun - shaded from top to bottom
 */
export function fanChart(output: RunJson['outputs'][number], alt: string, begun: readonly Window[]): string {
  const rows = output.months.map((month, i): Row => ({
    month: dateOf(`${month}-01`),
    values: QUANTILES.map((q) => output.quantiles[q]?.[i] ?? 0),
  }));
  const at = (q: number) => (row: Row) => row.values[q] ?? 0;
  const band = (low: number, high: number, fillOpacity: number): Mark =>
    areaY(rows, { x: 'month', y1: at(low), y2: at(high), fill: COLOUR, fillOpacity });
  const top = Math.max(...rows.map(at(4)));
  const middle = lineY(rows, { x: 'month', y: at(2), stroke: COLOUR, strokeWidth: 2 });
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month];
  // An hour less than a day wide is not seen; a beginning known to the day is drawn three days wide.
  const windows = begun
    .map(({ from, to }) => ({ x1: dateOf(from), x2: new Date(dateOf(to).getTime() + 3 * 86_400_000) }))
    .filter(({ x1, x2 }) => first !== undefined && last !== undefined && x1 >= first && x2 <= last);
  return chartSvg(
    {
      width: 340,
      height: 180,
      marginLeft: 46,
      marginTop: 12,
      x: { type: 'utc', label: null, ticks: 'year' },
      y: {
        label: null,
        ticks: 4,
        grid: true,
        zero: true,
        nice: true,
        tickFormat: top < 10_000 ? ',~f' : '~s',
      },
      marks: [
        rect(windows, { x1: 'x1', x2: 'x2', fill: BEGUN, fillOpacity: 0.18 }),
        band(0, 4, 0.18),
        band(1, 3, 0.3),
        middle,
        ruleY([{}], { y: 0, stroke: 'currentColor', strokeOpacity: 0.5 }),
      ],
    },
    alt,
  );
}
