/** The orders and practices composed from the files, what the case holds beside them, and how they bear on each other. */
import { html } from 'hono/html';
import { message, quantityText, spanText } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { BriefRegisterJson } from '../shapes/brief.ts';
import type { Markup, Notes } from './notes.ts';

type Instrument = BriefRegisterJson['instruments'][number];
type Provision = Instrument['provisions'][number];

export function ordersSection({ locale, register }: Briefing, notes: Notes): Markup {
  const own = register.instruments.filter(({ basis }) => basis === 'file');
  const beside = register.instruments.filter(({ basis }) => basis === 'case');
  const show = (instrument: Instrument): Markup => instrumentArticle(instrument, locale, notes);
  return html`<section aria-labelledby="orders">
    <h2 id="orders">${message(locale, 'brief.orders')}</h2>
    ${own.length === 0 ? html`<p>${message(locale, 'brief.orders.none')}</p>` : own.map(show)}
    ${relations({ locale, register })}
    ${
      beside.length === 0
        ? ''
        : html`<h3>${message(locale, 'brief.beside')}</h3>
            ${beside.map(show)}`
    }
  </section>`;
}

function instrumentArticle(instrument: Instrument, locale: Briefing['locale'], notes: Notes): Markup {
  const issuer =
    instrument.issuer === null
      ? message(locale, 'cli.orders.issuer.unknown')
      : message(locale, 'cli.orders.issuer', { issuer: instrument.issuer.label });
  return html`<article id="${instrument.id}">
    <h3>${instrument.title}</h3>
    <p class="note">
      <span class="tag">${message(locale, 'words.draft')}</span> ${issuer} ·
      ${message(locale, 'words.origins', { n: instrument.origins.length })} ·
      ${message(locale, `brief.basis.${instrument.basis}`)}
    </p>
    ${instrument.provisions.map((provision) => provisionBlock(provision, instrument, locale, notes))}
  </article>`;
}

function provisionBlock(
  provision: Provision,
  instrument: Instrument,
  locale: Briefing['locale'],
  notes: Notes,
): Markup {
  const evidence = instrument.claims.filter((claim) => provision.claims.includes(claim.id));
  const span = instrument.spans.find((item) => item.provision === provision.id);
  const { threshold, quantity } = provision;
  const limit =
    threshold === null || threshold.min === null
      ? null
      : quantityText(locale, {
          kind: 'value',
          min: threshold.min,
          max: null,
          approximate: false,
          unit: threshold.unit,
          currency: null,
          per: null,
        });
  const numbers = [limit, quantity === null ? null : quantityText(locale, quantity)].filter(
    (text) => text !== null,
  );
  const certainty = message(locale, provision.certainty === 'certain' ? 'words.certain' : 'words.possible');
  return html`<div class="provision" id="${provision.id.replace('/', '--')}">
    <p>
      <span class="tag">${message(locale, `words.kind.${provision.kind}`)}</span>
      ${notes.cited(provision.summary, instrument.basis, evidence)}
    </p>
    ${
      numbers.length === 0
        ? ''
        : html`<p>${numbers.map((text) => html`${notes.cited(text, instrument.basis, evidence)} `)}</p>`
    }
    <p class="note">
      ${certainty}${span === undefined ? '' : html`; ${notes.cited(spanText(locale, span), instrument.basis, evidence)}`}${
        provision.enforceable ? '' : html` · ${message(locale, 'cli.orders.threat')}`
      }
    </p>
  </div>`;
}

function relations({ locale, register }: Pick<Briefing, 'locale' | 'register'>): Markup | '' {
  if (register.relations.length === 0) return '';
  const provisions = new Map(
    register.instruments.flatMap((i) => i.provisions.map((p) => [p.id, p.summary] as const)),
  );
  const name = (id: string): Markup => {
    const summary = provisions.get(id);
    return summary === undefined ? html`${id}` : html`<a href="#${id.replace('/', '--')}">${summary}</a>`;
  };
  return html`<h3>${message(locale, 'brief.relations')}</h3>
    <ul>
      ${register.relations.map(
        ({ kind, from, to, why }) =>
          html`<li>
            ${name(from)} <strong>${message(locale, `brief.relation.${kind}`)}</strong> ${name(to)}
            <span class="note">${why}</span>
          </li>`,
      )}
    </ul>`;
}
