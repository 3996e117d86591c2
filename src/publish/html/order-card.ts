/** One order: a title, five facts, and what it says. */
import { html } from 'hono/html';
import { strengthOf, weakerStrength } from '../../evidence/index.ts';
import { beginningText, message, type Locale } from '../../messages/index.ts';
import type { BriefedClaimJson } from '../shapes/brief.ts';
import type { EvidenceJson } from '../shapes/evidence.ts';
import type { Markup } from './markup.ts';
import { partyText } from './party-text.ts';
import { provisionLine } from './provision-line.ts';
import { draftBadge } from './section.ts';
import { evidenceFor, evidenceOf, spanOf, tellers, type Instrument, type View } from './view.ts';

export function orderCard(view: View, order: Instrument): Markup {
  const { locale, notes, claim } = view;
  const found = order.claims.flatMap(({ id }) => claim.get(id) ?? []);
  const [only, ...others] = order.provisions;
  const isAlone = only?.summary === order.title && others.length === 0;
  const dates = order.provisions.flatMap((provision) => {
    const span = spanOf(order, provision);
    return span === null
      ? []
      : [{ text: beginningText(locale, span), evidence: evidenceFor(order, provision) }];
  });
  const when = [...new Map(dates.map((item) => [item.text, item])).values()];
  const named = order.claims.filter(({ id }) => claim.get(id)?.kind === 'order');
  const issuer =
    order.issuer === null
      ? message(locale, 'brief.order.unreported')
      : notes.cited(order.issuer.label, order.basis, named.length > 0 ? named : order.claims);
  return html`<article class="order" id="${order.id}">
    <h3>
      ${draftBadge(locale)} ${isAlone ? notes.told(order.title, order.basis, order.claims) : order.title}
    </h3>
    ${facts(locale, {
      by: html`${issuer}`,
      to: html`${bearers(locale, order)}`,
      when: html`${when.map(({ text, evidence }, i) => html`${i === 0 ? '' : '; '}${notes.cited(text, order.basis, evidence)}`)}`,
      word: html`${words(view, found).map((line) => html`<div>${line}</div>`)}`,
      certainty: html`${certainty(locale, found, order.origins.length)}`,
    })}
    ${
      isAlone && only.enforceable
        ? ''
        : html`<ul class="lines">
            ${order.provisions.map((provision) => provisionLine(view, order, provision, when.length > 1))}
          </ul>`
    }
  </article>`;
}

/** An order that is only named: nothing of what it says was found. */
export function bareOrderCard(view: View, order: BriefedClaimJson): Markup {
  const { locale, notes } = view;
  const evidence: EvidenceJson[] = [evidenceOf(view, order)];
  return html`<article class="order" id="${order.id}">
    <h3>${draftBadge(locale)} ${notes.told(order.summary, 'file', evidence)}</h3>
    ${facts(locale, {
      by: null,
      to: null,
      when: notes.cited(beginningText(locale, order.span), 'file', evidence),
      word: html`${words(view, [order])}`,
      certainty: html`${certainty(locale, [order], 1)}`,
    })}
    <p class="note">${message(locale, 'brief.order.bare')}</p>
  </article>`;
}

interface Facts {
  readonly by: Markup | null;
  readonly to: Markup | null;
  readonly when: Markup;
  readonly word: Markup;
  readonly certainty: Markup;
}

function facts(locale: Locale, { by, to, when, word, certainty: how }: Facts): Markup {
  const row = (key: 'by' | 'to' | 'when' | 'word' | 'certainty', value: Markup | null): Markup | '' =>
    value === null
      ? ''
      : html`<dt>${message(locale, `brief.order.${key}`)}</dt>
          <dd>${value}</dd>`;
  return html`<dl>
    ${row('by', by)} ${row('to', to)} ${row('when', when)} ${row('word', word)} ${row('certainty', how)}
  </dl>`;
}

function bearers(locale: Locale, { provisions }: Instrument): string {
  const known = [...new Set(provisions.map(({ bearer }) => bearer))].filter((bearer) => bearer !== 'unknown');
  if (known.length === 0) return message(locale, 'brief.order.unreported');
  return known.map((bearer) => message(locale, `brief.bearer.${bearer}`)).join(', ');
}

/** The chains the claims were told along, each once, the file first. */
function words({ locale }: View, claims: readonly BriefedClaimJson[]): string[] {
  const lines = claims.map(({ chain }) =>
    tellers(chain)
      .map(({ party }) => partyText(locale, party.label))
      .join(' ↳ '),
  );
  const distinct = [...new Set(lines)];
  // A chain that only begins another one says nothing of its own.
  return distinct.filter((line) => !distinct.some((other) => other.startsWith(`${line} ↳ `)));
}

/** How sure the least sure of the claims is, that nobody reviewed it, and on how many origins it rests. */
function certainty(locale: Locale, claims: readonly BriefedClaimJson[], origins: number): string {
  const strengths = claims.map(({ modality }) => strengthOf(modality));
  const least = strengths.reduce(weakerStrength, 'CT');
  return message(locale, 'brief.order.certainty.text', {
    modality: message(locale, 'brief.evidence.certainty', { modality: strengths.length === 0 ? 'U' : least }),
    n: origins,
  });
}
