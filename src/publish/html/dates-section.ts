/** When each file was published: an interval with every reason for it. The reading of "Monday" moves with it. */
import { html } from 'hono/html';
import { publicBy } from '../../evidence/index.ts';
import { dayText, message, publishedText, type MessageKey } from '../../messages/index.ts';
import type { BriefedFileJson } from '../shapes/brief.ts';
import type { Markup } from './markup.ts';
import { draftBadge, section } from './section.ts';
import type { View } from './view.ts';

const HOW: Readonly<Record<BriefedFileJson['published']['how'], MessageKey>> = {
  inferred: 'brief.files.published.interval',
  given: 'brief.files.published.given',
  unknown: 'brief.files.published.unknown',
  stated: 'words.how.stated',
  confirmed: 'words.how.confirmed',
};

export function datesSection(view: View): Markup {
  const { locale, claims } = view;
  return section(
    locale,
    'files',
    message(locale, 'brief.files'),
    html`${claims.files.map(
      (file) =>
        html`<article>
          <h3>${draftBadge(locale)} ${file.file}</h3>
          <p>${publishedText(locale, file.published)}. ${message(locale, HOW[file.published.how])}</p>
          <ul>
            ${file.published.reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>
          ${beyond(view, file)}
          <p class="note">
            ${message(locale, 'brief.files.claims', { n: file.claims })} · SHA-256
            <span class="address">${file.sha256}</span>
          </p>
        </article>`,
    )}`,
  );
}

/** Said of a file that was not, or perhaps not, public yet by the day of knowledge. */
function beyond({ locale, register: { known } }: View, { published }: BriefedFileJson): Markup | '' {
  const publicly = known === null ? 'certain' : publicBy(published, known);
  if (known === null || publicly === 'certain') return '';
  const key = publicly === 'no' ? 'brief.files.beyond' : 'brief.files.perhaps';
  return html`<p><strong>${message(locale, key, { known: dayText(locale, known) })}</strong></p>`;
}
