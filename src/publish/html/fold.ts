/** What a reader opens when they want it: a group of things under one line that says how many they are. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** Opened on paper by the stylesheet. */
export function fold(summary: string, body: Markup): Markup {
  return html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;
}
