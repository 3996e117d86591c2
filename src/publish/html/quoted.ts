/** Words of a report in quotation marks. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** @param text - the words as plain text: those that come with their own marks get no second ones */
export function quoted(words: Markup | string, text: string): Markup {
  return /^[“"«「].*[”"»」]$/su.test(text.trim()) ? html`${words}` : html`“${words}”`;
}
