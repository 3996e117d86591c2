/**
 * A check of a calibration as one picture: for each target what reports would say before and after the fit, and what was
 * reported. Every row has its own scale from nothing on, because targets have units of their own. A file of its own, readable
 * on any ground, without styles inside.
 */
import { chartSvg, dot, ruleY, text } from './html/plot.ts';

export interface PredictiveRow {
  /** What was counted; one for each row. */
  readonly label: string;
  /** 5, 50 and 95 % of simulated reports; null after a fit that left nothing. */
  readonly before: readonly [number, number, number];
  readonly after: readonly [number, number, number] | null;
  /** An open side is null. */
  readonly reported: { readonly low: number | null; readonly high: number | null };
}

export interface PredictiveChart {
  readonly rows: readonly PredictiveRow[];
  readonly words: {
    readonly before: string;
    readonly after: string;
    readonly reported: string;
    /** What the picture shows, for those who do not see it. */
    readonly alt: string;
  };
  /** A number as people read it. */
  readonly show: (value: number) => string;
}

const INK = '#1f2933';
const COLOURS = { before: '#64748b', after: '#1d6996', reported: '#b4322a' } as const;
const ROW = 24;
const TOP = 44;

/** @returns an SVG document; the same chart gives the same bytes */
export function predictiveChart({ rows, words, show }: PredictiveChart): string {
  const lines = rows.flatMap((row) => {
    const { before, after, reported } = row;
    const ends = [...before, ...(after ?? []), reported.low ?? 0, reported.high ?? 0];
    const most = Math.max(...ends, 1e-9) * 1.15;
    const line = (
      kind: keyof typeof COLOURS,
      low: number | null,
      high: number | null,
      middle: number | null,
    ) => ({
      y: `${row.label} ${kind}`,
      kind,
      colour: COLOURS[kind],
      low: low === null ? 0 : low / most,
      high: high === null ? 1 : high / most,
      open: low === null || high === null,
      middle: middle === null ? null : middle / most,
      numbers:
        low === null
          ? `≤ ${show(high ?? 0)}`
          : high === null
            ? `≥ ${show(low)}`
            : middle === null
              ? `${show(low)}–${show(high)}`
              : `${show(low)}–${show(high)} (${show(middle)})`,
    });
    return [
      { ...line('before', before[0], before[2], before[1]), title: row.label },
      ...(after === null ? [] : [{ ...line('after', after[0], after[2], after[1]), title: '' }]),
      { ...line('reported', reported.low, reported.high, null), title: '' },
    ];
  });
  // A row of its own for each title.
  const domain = lines.flatMap(({ y, title }) => (title === '' ? [y] : [`${title} title`, y]));
  const legend = (['before', 'after', 'reported'] as const).map((kind, i) => ({
    x: i * 0.3,
    t: words[kind],
    kind,
  }));
  const bar = (data: typeof lines, more: object) =>
    ruleY(data, { y: 'y', x1: 'low', x2: 'high', stroke: 'colour', strokeWidth: 6, ...more });
  const svg = chartSvg(
    {
      width: 860,
      height: TOP + 20 + ROW * domain.length,
      marginLeft: 20,
      marginRight: 190,
      marginTop: TOP,
      marginBottom: 20,
      style: {},
      x: { domain: [0, 1], axis: null },
      y: { type: 'point', domain, axis: null, padding: 0.8 },
      marks: [
        ...legend.map(({ x, t, kind }) =>
          text([{ x, t }], {
            x: 'x',
            text: 't',
            frameAnchor: 'top',
            textAnchor: 'start',
            dy: -30,
            fill: COLOURS[kind],
            fontWeight: 'bold',
          }),
        ),
        bar(
          lines.filter(({ open }) => !open),
          {},
        ),
        bar(
          lines.filter(({ open }) => open),
          { strokeDasharray: '6 4', strokeWidth: 4 },
        ),
        dot(
          lines.flatMap(({ y, middle, colour }) => (middle === null ? [] : [{ y, middle, colour }])),
          { y: 'y', x: 'middle', fill: 'colour', stroke: 'white', r: 5 },
        ),
        text(lines, { y: 'y', text: 'numbers', frameAnchor: 'right', textAnchor: 'start', dx: 8, fill: INK }),
        text(
          lines.flatMap(({ title }) => (title === '' ? [] : [{ y: `${title} title`, title }])),
          { y: 'y', text: 'title', frameAnchor: 'left', textAnchor: 'start', dy: 4, fill: INK },
        ),
      ],
    },
    words.alt,
  );
  const named = svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const plain = named.replaceAll(/ style="[^"]*"/gu, '');
  return `${plain.replace(/(<svg[^>]*>)/u, `$1<rect width="100%" height="100%" fill="white"/>`)}\n`;
}
