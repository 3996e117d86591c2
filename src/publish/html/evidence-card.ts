/** One sentence of evidence: what it rests on, the words, whose they are, and where to find them. */
import { html } from 'hono/html';
import { message, publishedText, type Locale } from '../../messages/index.ts';
import type { BriefedClaimJson } from '../shapes/brief.ts';
import type { EvidenceJson } from '../shapes/evidence.ts';
import { basisText } from './basis.ts';
import type { Markup } from './markup.ts';
import { partyText } from './party-text.ts';
import { quoted } from './quoted.ts';

/** @param claim - the claim of the reader's own files; undefined for evidence of the case */
export function evidenceCard(
  { locale, purpose }: { readonly locale: Locale; readonly purpose: 'own' | 'sample' },
  item: EvidenceJson,
  claim: BriefedClaimJson | undefined,
): Markup {
  const rules = claim?.rules.join(', ') ?? '';
  const place =
    claim === undefined
      ? (item.slug ?? item.id)
      : message(locale, 'brief.evidence.place', {
          file: claim.file,
          start: String(claim.start),
          end: String(claim.end),
        });
  const publisher = item.publisher === null || claim !== undefined ? '' : `${item.publisher}, `;
  return html`<article class="card">
    <p class="basis ${claim === undefined ? 'case' : 'file'}">
      ${basisText(locale, claim === undefined ? 'case' : 'file', purpose)}
    </p>
    ${wording(locale, item, claim)}
    <ol class="ladder" aria-label="${message(locale, 'brief.order.word')}">
      ${item.chain.map((party) => html`<li>${partyText(locale, party)}</li>`)}
    </ol>
    <p class="note">
      ${publisher}${publishedText(locale, item.published)}
      <span class="place">· ${place}</span>
      ${rules === '' ? '' : html`<span class="rules">· ${message(locale, 'brief.evidence.rule', { rules })}</span>`}
      ${item.address === null ? '' : html`<br /><span class="address">${item.address}</span>`}
    </p>
  </article>`;
}

/** A sentence of a report in quotation marks; our own summary without, and labelled (N7). */
function wording(locale: Locale, item: EvidenceJson, claim: BriefedClaimJson | undefined): Markup {
  if (item.text === 'summary') {
    return html`<p class="tag">${message(locale, 'words.summary')}</p>
      <div class="own">${item.words}</div>`;
  }
  const words = claim === undefined ? html`${item.words}` : marked(claim.sentence, item.words);
  return html`<blockquote>${quoted(words, claim?.sentence ?? item.words)}</blockquote>`;
}

/** The sentence with the claim's words marked; the words alone where they do not stand in it as they are. */
function marked(sentence: string, words: string): Markup {
  const at = sentence.indexOf(words);
  if (at < 0) return html`<mark>${words}</mark>`;
  return html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`;
}
