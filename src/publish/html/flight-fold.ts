/** Flight as the regime states it: one band for the host state and each year, with what it rests on. Nothing finer (N4). */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { FlightJson } from '../shapes/run.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import type { View } from './view.ts';

type Year = FlightJson['years'][number];

/** Nothing where the run gives no band. */
export function flightFold(view: View): Markup | '' {
  const { locale, run } = view;
  const { flight } = run;
  if (flight === null || flight.years.length === 0) return '';
  const { label, state, years } = flight;
  const head = (['year', 'band', 'why'] as const).map((key) => message(locale, `brief.flight.${key}`));
  return fold(
    message(locale, 'brief.flight', { label, n: years.length }),
    html`<p class="note">${message(locale, 'brief.flight.lead', { state })}</p>
      <table class="stack">
        <thead>
          <tr>
            ${head.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${years.map((year) => row(view, year))}
        </tbody>
      </table>`,
  );
}

function row({ locale, notes }: View, { year, low, high, basis, because, claims, againstNow }: Year): Markup {
  const percent = (share: number, signDisplay: 'auto' | 'exceptZero'): string =>
    new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumSignificantDigits: 2,
      signDisplay,
    }).format(share);
  const band = `${percent(low, 'auto')}–${percent(high, 'auto')}`;
  const moved = againstNow !== null && (againstNow.low !== 0 || againstNow.high !== 0);
  const against = moved
    ? message(locale, 'brief.flight.against', {
        low: percent(-againstNow.low, 'exceptZero'),
        high: percent(-againstNow.high, 'exceptZero'),
      })
    : '';
  return html`<tr>
    <th scope="row">${year}</th>
    <td>${basis === 'case' ? notes.cited(band, 'case', claims) : notes.assumed(band, because)}</td>
    <td>${because} ${against === '' ? '' : html`<span class="note">${against}</span>`}</td>
  </tr>`;
}
