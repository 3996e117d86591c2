/** Which files were read, and when each was published, as an interval with reasons. */
import { html } from 'hono/html';
import { message, publishedText } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { Markup } from './notes.ts';

export function filesSection({ locale, claims }: Briefing): Markup {
  return html`<section aria-labelledby="files">
    <h2 id="files">${message(locale, 'brief.files')}</h2>
    ${claims.files.map(({ file, published, sha256, claims: found }) => {
      const how =
        published.how === 'inferred'
          ? message(locale, 'brief.files.published.interval')
          : published.how === 'given'
            ? message(locale, 'brief.files.published.given')
            : published.how === 'unknown'
              ? message(locale, 'brief.files.published.unknown')
              : message(locale, 'words.how.stated');
      return html`<h3>${file}</h3>
        <p>
          ${publishedText(locale, published)}
          <span class="tag">${message(locale, `words.how.${published.how}`)}</span>
        </p>
        <p class="note">${how}</p>
        <ul class="note">
          ${published.reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>
        <p class="note">SHA-256 ${sha256.slice(0, 16)}… · ${found} ${message(locale, 'words.draft')}</p>`;
    })}
  </section>`;
}
