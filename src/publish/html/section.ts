/** A section of a briefing: its heading, which says that it is a draft, and its body. */
import { html } from 'hono/html';
import { message, type Locale } from '../../messages/index.ts';
import type { Markup } from './markup.ts';

export function section(locale: Locale, id: string, heading: string, body: Markup): Markup {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${draftBadge(locale)} ${heading}</h2>
    ${body}
  </section>`;
}

export function draftBadge(locale: Locale): Markup {
  return html`<span class="tag draft-tag">${message(locale, 'words.draft')}</span>`;
}
