/**
 * The one place where Observable Plot draws. Plot puts a style element into its drawing and labels groups that have no
 * role; a strict content policy refuses the first and screen readers stumble over the second. Both are taken out before
 * the drawing is shown, and the rules live in app.css under `.chart`.
 */
import { plot, type PlotOptions } from '@observablehq/plot';

/** @param label - the text alternative: what the drawing says, in a sentence */
export function chart(options: PlotOptions, label: string): SVGSVGElement {
  const drawn = plot({ ...options, className: 'chart' });
  const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector('svg');
  if (svg === null) throw new TypeError('Plot drew no SVG');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}
