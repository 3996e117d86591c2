/** Every sentence of the files that a claim was proposed from, in order, file by file. */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { BriefedClaimJson } from '../shapes/brief.ts';
import { strengthOf } from '../../evidence/index.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { quoted } from './quoted.ts';
import { partyText } from './party-text.ts';
import { draftBadge, section } from './section.ts';
import type { View } from './view.ts';

export function sentencesSection(view: View): Markup {
  const { locale, claims } = view;
  const files = Map.groupBy(claims.claims, ({ file }) => file);
  return section(
    locale,
    'sentences',
    message(locale, 'brief.evidence'),
    html`<p>${message(locale, 'brief.evidence.lead')}</p>
      ${[...files].map(([file, found]) => {
        const sentences = Map.groupBy(found, ({ sentence }) => sentence);
        const counts = { file, claims: found.length, sentences: sentences.size };
        return fold(
          message(locale, 'brief.evidence.file', counts),
          html`${[...sentences].map(([sentence, group]) => sentenceBlock(view, sentence, group))}`,
        );
      })}`,
  );
}

function sentenceBlock({ locale }: View, sentence: string, group: readonly BriefedClaimJson[]): Markup {
  return html`<div class="sentence">
    <blockquote>${quoted(sentence, sentence)}</blockquote>
    <ul class="note">
      ${group.map(
        (claim) =>
          html`<li>
            ${draftBadge(locale)} ${message(locale, `brief.kind.${claim.kind}`)}: ${claim.summary} ·
            ${claim.chain.map(({ party }) => partyText(locale, party.label)).join(' ↳ ')} ·
            ${message(locale, 'brief.evidence.certainty', { modality: strengthOf(claim.modality) })}${
              claim.background ? ` · ${message(locale, 'brief.evidence.background')}` : ''
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
