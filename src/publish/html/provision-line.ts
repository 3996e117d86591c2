/** One provision as a line: what it is, in our own words, its numbers opening their sentence, and when. */
import { html } from 'hono/html';
import { beginningText, endingText, message, quantityText, toldText } from '../../messages/index.ts';
import { numbersIn } from './numbers-in.ts';
import { quoted } from './quoted.ts';
import type { Markup } from './markup.ts';
import { draftBadge } from './section.ts';
import { evidenceFor, sharperOf, spanOf, type Instrument, type Provision, type View } from './view.ts';

/**
 * @param dated - false where a heading above says already from when, and that it is a draft
 * @returns null for the vaguer telling of a rule, which stands with the sharper one
 */
export function provisionLine(
  view: View,
  instrument: Instrument,
  provision: Provision,
  dated = true,
): Markup | null {
  const { locale, notes } = view;
  if (sharperOf(instrument, provision) !== null) return null;
  const evidence = evidenceFor(instrument, provision);
  const span = spanOf(instrument, provision);
  const amount = unsaidAmount(view, provision);
  const vaguer = instrument.provisions.filter((other) => sharperOf(instrument, other)?.id === provision.id);
  const remarks: readonly (Markup | string | null)[] = [
    provision.condition === null
      ? null
      : message(locale, 'brief.order.condition', { condition: provision.condition }),
    dated && span !== null ? beginningText(locale, span) : null,
    span === null ? null : endingText(locale, span),
    toldText(locale, provision.corroboration),
    provision.enforceable ? null : html`<a href="#standing">${message(locale, 'cli.orders.threat')}</a>`,
    ...vaguer.map((other) =>
      notes.cited(message(locale, 'brief.order.vaguer'), instrument.basis, evidenceFor(instrument, other)),
    ),
  ];
  const said = remarks.filter((remark) => remark !== null);
  return html`<li class="provision" id="${anchor(provision.id)}">
    ${dated ? draftBadge(locale) : ''}
    <span class="tag">${message(locale, `words.kind.${provision.kind}`)}</span>
    ${notes.told(provision.summary, instrument.basis, evidence)}
    ${amount === null ? '' : notes.cited(amount, instrument.basis, evidence)}
    ${reportedWords(view, provision)}
    ${said.length === 0 ? '' : html`<span class="note">${said.map((remark, i) => html`${i === 0 ? '' : ' · '}${remark}`)}</span>`}
  </li>`;
}

/** The words of the files that the rule was read from, as a quotation; nothing for the case, whose words are summaries. */
function reportedWords({ claim }: View, { claims }: Provision): Markup | '' {
  const first = claims.flatMap((id) => claim.get(id) ?? []).find(({ kind }) => kind !== 'order');
  return first === undefined ? '' : html`<span class="words">${quoted(first.words, first.words)}</span>`;
}

/** An id the page can link to. */
export function anchor(provision: string): string {
  return provision.replace('/', '--');
}

/** The amount or limit of a provision, where our words for it name no number. */
function unsaidAmount({ locale }: View, { summary, quantity, threshold }: Provision): string | null {
  if (numbersIn(summary).some(({ number }) => number)) return null;
  if (threshold?.min != null) {
    const { min, unit } = threshold;
    const limit = {
      kind: 'value',
      min,
      max: null,
      approximate: false,
      unit,
      currency: null,
      per: null,
    } as const;
    return quantityText(locale, limit);
  }
  return quantity?.kind === 'value' ? quantityText(locale, quantity) : null;
}
