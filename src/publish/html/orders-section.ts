/** What was ordered: by whom, to whom, from when, on whose word, how certain. Then what is done, as opposed to ordered. */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { bareOrderCard, orderCard } from './order-card.ts';
import { provisionLine } from './provision-line.ts';
import { section } from './section.ts';
import type { Instrument, View } from './view.ts';

export function ordersSection(view: View): Markup {
  const { locale, orders, bareOrders, rules, acts, practices } = view;
  const count = orders.length + bareOrders.length;
  return section(
    locale,
    'orders',
    message(locale, 'brief.orders'),
    html`<p>${message(locale, count === 0 ? 'brief.orders.none' : 'brief.orders.lead', { n: count })}</p>
      ${orders.map((order) => orderCard(view, order))}
      ${bareOrders.map((order) => bareOrderCard(view, order))}
      ${
        rules.length === 0
          ? ''
          : html`<h3>${message(locale, 'brief.orders.rules')}</h3>
              <ul class="lines">
                ${lines(view, rules)}
              </ul>`
      }
      ${group(view, 'brief.orders.acts', acts)} ${group(view, 'brief.orders.practices', practices)}`,
  );
}

function group(
  view: View,
  key: 'brief.orders.acts' | 'brief.orders.practices',
  instruments: readonly Instrument[],
): Markup | '' {
  if (instruments.length === 0) return '';
  const found = lines(view, instruments);
  return fold(
    message(view.locale, key, { n: found.length }),
    html`<ul class="lines">
      ${found}
    </ul>`,
  );
}

function lines(view: View, instruments: readonly Instrument[]): Markup[] {
  return instruments.flatMap((instrument) =>
    instrument.provisions.flatMap((provision) => {
      const line = provisionLine(view, instrument, provision);
      return line === null ? [] : [line];
    }),
  );
}
