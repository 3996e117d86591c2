/**
 * Published estimates as one picture: revenue per worker and year on a logarithmic scale, before what the rules of a model take
 * (shaded) and the best pay anybody reported (line). A file of its own, readable on any ground.
 */
import { chartSvg, dot, rect, ruleX, ruleY, text, type Mark } from './html/plot.ts';

export interface EstimateBar {
  /** Who published it, with the year and the number of workers; one for each bar. */
  readonly label: string;
  /** Per worker and year; an open side is null and drawn as a dashed line to the edge. */
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: 'within' | 'above' | 'below' | 'partly' | null;
}

export interface EstimatesChart {
  readonly bars: readonly EstimateBar[];
  /** Null where no run of the rules is told. */
  readonly rules: { readonly low: number; readonly high: number; readonly owed: number } | null;
  readonly bestPay: number | null;
  readonly words: {
    readonly axis: string;
    readonly rules: string;
    readonly bestPay: string;
    /** What the picture shows, for those who do not see it. */
    readonly alt: string;
  };
}

const INK = '#1f2933';
const COLOURS = { within: '#1d6996', partly: '#b7791f', above: '#b4322a', below: '#5b5b8c' } as const;
const SHADE = '#94a3b8';
const ROW = 34;

/** @returns an SVG document; the same chart gives the same bytes */
export function estimatesChart({ bars, rules, bestPay, words }: EstimatesChart): string {
  const ends = bars.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const all = [...ends, rules?.low, rules?.owed, bestPay].filter((end) => typeof end === 'number');
  const [least, most] = [Math.min(...all) / 1.5, Math.max(...all) * 1.5];
  const labels = bars.map(({ label }) => label);
  const rows = bars.map((bar) => ({
    ...bar,
    from: bar.low ?? least,
    to: bar.high ?? most,
    colour: bar.verdict === null ? INK : COLOURS[bar.verdict],
  }));
  const whole = rows.filter(({ low, high }) => low !== null && high !== null);
  const open = rows.filter(({ low, high }) => low === null || high === null);
  const bar = (data: typeof rows, more: object): Mark =>
    ruleY(data, { y: 'label', x1: 'from', x2: 'to', stroke: 'colour', strokeWidth: 7, ...more });
  const svg = chartSvg(
    {
      width: 860,
      height: 90 + ROW * bars.length,
      marginLeft: 250,
      marginTop: 46,
      marginBottom: 42,
      style: { background: 'white', color: INK },
      x: {
        type: 'log',
        domain: [least, most],
        label: words.axis,
        labelAnchor: 'center',
        ticks: [1000, 2000, 5000, 10_000, 20_000, 50_000],
        tickFormat: ',~f',
        grid: true,
      },
      y: { type: 'point', domain: labels, label: null, padding: 0.6 },
      marks: [
        ...(rules === null
          ? []
          : [
              rect([{ x1: rules.low, x2: rules.owed }], {
                x1: 'x1',
                x2: 'x2',
                fill: SHADE,
                fillOpacity: 0.35,
              }),
              text([{ x: Math.sqrt(rules.low * rules.owed), t: words.rules }], {
                x: 'x',
                text: 't',
                frameAnchor: 'top',
                dy: -34,
                lineWidth: 18,
                lineAnchor: 'top',
              }),
            ]),
        ...(bestPay === null
          ? []
          : [
              ruleX([{ x: bestPay }], { x: 'x', stroke: INK, strokeWidth: 1.5, strokeDasharray: '2 3' }),
              text([{ x: bestPay, t: words.bestPay }], {
                x: 'x',
                text: 't',
                frameAnchor: 'top',
                textAnchor: 'start',
                dx: 5,
                dy: -34,
                lineAnchor: 'top',
              }),
            ]),
        bar(open, { strokeDasharray: '6 4', strokeWidth: 4 }),
        bar(whole, {}),
        // A single figure has no width of its own, and every known end is marked.
        dot(
          rows.flatMap(({ label, low, high, colour }) =>
            [low, high].flatMap((x) => (x === null ? [] : [{ label, x, colour }])),
          ),
          { y: 'label', x: 'x', fill: 'colour', r: 6 },
        ),
      ],
    },
    words.alt,
  );
  const named = svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${named.replace(/(<svg[^>]*>)/u, `$1<rect width="100%" height="100%" fill="white"/>`)}\n`;
}
