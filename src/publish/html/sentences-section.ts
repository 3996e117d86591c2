/** Every sentence of the files that a claim was proposed from, in order: what paper shows in place of the notes. */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { Markup } from './notes.ts';

export function sentencesSection({ locale, claims }: Briefing): Markup {
  const files = Map.groupBy(claims.claims, ({ file }) => file);
  return html`<section aria-labelledby="sentences">
    <h2 id="sentences">${message(locale, 'brief.evidence')}</h2>
    ${[...files].map(
      ([file, found]) =>
        html`<h3>${file}</h3>
          ${[...Map.groupBy(found, ({ sentence }) => sentence)].map(
            ([sentence, group]) =>
              html`<div class="provision">
                <blockquote>${sentence}</blockquote>
                <ul class="note">
                  ${group.map(
                    (claim) =>
                      html`<li>
                        <span class="tag">${message(locale, 'words.draft')}</span>
                        ${message(locale, `brief.kind.${claim.kind}`)}: ${claim.summary} ·
                        ${claim.chain.map(({ party }) => party.label).join(' ↳ ')} ·
                        ${message(locale, 'brief.evidence.certainty', { modality: claim.modality.slice(0, 2) })}
                      </li>`,
                  )}
                </ul>
              </div>`,
          )}`,
    )}
  </section>`;
}
