/** The forecasts the files contain, recorded with what decides them, and what came of the same question. */
import { html } from 'hono/html';
import { dayText, message } from '../../messages/index.ts';
import type { BriefedForecastJson } from '../shapes/brief.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { partyText } from './party-text.ts';
import { draftBadge, section } from './section.ts';
import type { View } from './view.ts';

export function forecastSection(view: View): Markup {
  const { locale } = view;
  const { forecasts } = view.register;
  const dated = forecasts.filter(({ deadline }) => deadline !== null);
  const open = forecasts.filter(({ deadline }) => deadline === null);
  return section(
    locale,
    'forecasts',
    message(locale, 'brief.forecasts'),
    html`<p>${message(locale, forecasts.length === 0 ? 'brief.forecasts.none' : 'brief.forecasts.lead')}</p>
      ${dated.map((forecast) => forecastArticle(view, forecast))}
      ${
        open.length === 0
          ? ''
          : fold(
              message(locale, 'brief.forecasts.open', { n: open.length }),
              html`${open.map((forecast) => forecastArticle(view, forecast))}`,
            )
      }`,
  );
}

function forecastArticle(view: View, forecast: BriefedForecastJson): Markup {
  const { locale, notes } = view;
  const { deadline, warrant, claims } = forecast;
  const until =
    deadline === null
      ? html`${message(locale, 'brief.forecast.deadline.none')}`
      : notes.cited(dayText(locale, deadline), 'file', claims);
  return html`<article id="${forecast.id}">
    <h3>${draftBadge(locale)} ${notes.told(forecast.question, 'file', claims)}</h3>
    <dl>
      <dt>${message(locale, 'brief.forecast.holder')}</dt>
      <dd>
        ${partyText(locale, forecast.holder.label)}; ${message(locale, 'brief.forecast.probability.none')}
      </dd>
      <dt>${message(locale, 'brief.forecast.deadline')}</dt>
      <dd>${until}</dd>
      ${
        warrant === null
          ? ''
          : html`<dt>${message(locale, 'brief.forecast.warrant')}</dt>
              <dd>${notes.cited(`“${warrant}”`, 'file', claims)}</dd>`
      }
      <dt>${message(locale, 'brief.forecast.criteria')}</dt>
      <dd>${forecast.criteria}</dd>
    </dl>
    ${outcomes(view, forecast)}
  </article>`;
}

function outcomes({ locale, notes }: View, { beside }: BriefedForecastJson): Markup {
  if (beside.length === 0) return html`<p class="note">${message(locale, 'brief.forecast.outcome.open')}</p>`;
  return html`<p class="note">${message(locale, 'brief.forecast.beside')}</p>
    <ul class="lines">
      ${beside.map(({ question, outcome, why, claims }) => {
        const result = message(locale, `brief.forecast.outcome.${outcome ?? 'open'}`);
        return html`<li>
          ${question} <strong class="outcome">${notes.cited(result, 'case', claims)}</strong>
          ${why === null ? '' : html`<span class="note">${notes.told(why, 'case', claims)} (${message(locale, 'words.summary')})</span>`}
        </li>`;
      })}
    </ul>`;
}
