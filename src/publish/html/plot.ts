/**
 * Observable Plot without a browser: the few functions used here, typed without the DOM, over a document of linkedom's.
 * Plot's inline styles and unnamed groups come out, a role and a text go in.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What is used of the element that Plot returns. */
interface Drawn {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>;
  setAttribute(name: string, value: string): void;
}

export type Mark = object;
type MakeMark = (rows: readonly object[], options: object) => Mark;

export const areaY = Plot.areaY as unknown as MakeMark;
export const dot = Plot.dot as unknown as MakeMark;
export const lineY = Plot.lineY as unknown as MakeMark;
export const rect = Plot.rect as unknown as MakeMark;
export const ruleX = Plot.ruleX as unknown as MakeMark;
export const ruleY = Plot.ruleY as unknown as MakeMark;
export const text = Plot.text as unknown as MakeMark;

/**
 * @param options - Plot's options but for the document
 * @param alt - what the chart shows, in words, for those who do not see it
 * @returns an SVG element as text, without scripts, styles or outside references
 */
export function chartSvg(options: object, alt: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    document: object;
  };
  const chart = (Plot.plot as unknown as (options: object) => Drawn)({
    ...options,
    document,
    className: 'chart',
  });
  for (const style of [...chart.querySelectorAll('style')]) style.remove();
  for (const group of [...chart.querySelectorAll('[aria-label]')]) group.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', alt);
  return chart.outerHTML;
}
