/**
 * Observable Plot without a browser: the few functions used here, typed without the DOM, over a document of linkedom's.
 * Plot's inline styles and unnamed groups come out, a role and a text go in.
 */
import { createRequire } from 'node:module';

/** What is used of the element that Plot returns. */
interface Drawn {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>;
  setAttribute(name: string, value: string): void;
}

export type Mark = object;
type MakeMark = (rows: readonly object[], options: object) => Mark;

const require = createRequire(import.meta.url);
/** Loaded with the first chart: whoever draws none does not wait for it. */
const plot = () => require('@observablehq/plot') as Record<Marks | 'plot', unknown>;
const emptyDocument = (): object => {
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: object } };
  return parseHTML('<!doctype html><html><body></body></html>').document;
};

type Marks = 'areaY' | 'dot' | 'lineY' | 'rect' | 'ruleX' | 'ruleY' | 'text';
const mark =
  (name: Marks): MakeMark =>
  (rows, options) =>
    (plot()[name] as MakeMark)(rows, options);

export const areaY = mark('areaY');
export const dot = mark('dot');
export const lineY = mark('lineY');
export const rect = mark('rect');
export const ruleX = mark('ruleX');
export const ruleY = mark('ruleY');
export const text = mark('text');

/**
 * @param options - Plot's options but for the document
 * @param alt - what the chart shows, in words, for those who do not see it
 * @returns an SVG element as text, without scripts, styles or outside references
 */
export function chartSvg(options: object, alt: string): string {
  const chart = (plot().plot as (options: object) => Drawn)({
    ...options,
    document: emptyDocument(),
    className: 'chart',
  });
  for (const style of [...chart.querySelectorAll('style')]) style.remove();
  for (const group of [...chart.querySelectorAll('[aria-label]')]) group.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', alt);
  return chart.outerHTML;
}
