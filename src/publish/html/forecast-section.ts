/** The forecasts the files contain, frozen with what decides them, and what came of the same question. */
import { html } from 'hono/html';
import { dayText, message } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { BriefedForecastJson } from '../shapes/brief.ts';
import type { Markup, Notes } from './notes.ts';

export function forecastSection({ locale, register }: Briefing, notes: Notes): Markup {
  const { forecasts } = register;
  return html`<section aria-labelledby="forecasts">
    <h2 id="forecasts">${message(locale, 'brief.forecasts')}</h2>
    ${
      forecasts.length === 0
        ? html`<p>${message(locale, 'brief.forecasts.none')}</p>`
        : forecasts.map((forecast) => forecastArticle(forecast, locale, notes))
    }
  </section>`;
}

function forecastArticle(forecast: BriefedForecastJson, locale: Briefing['locale'], notes: Notes): Markup {
  const deadline =
    forecast.deadline === null
      ? message(locale, 'brief.forecast.deadline.none')
      : dayText(locale, forecast.deadline);
  return html`<article id="${forecast.id}">
    <h3>${notes.cited(forecast.question, 'file', forecast.claims)}</h3>
    <dl>
      <dt>${message(locale, 'brief.forecast.holder')}</dt>
      <dd>
        ${forecast.holder.label}
        <span class="note">${message(locale, 'brief.forecast.probability.none')}</span>
      </dd>
      <dt>${message(locale, 'brief.forecast.deadline')}</dt>
      <dd>${notes.cited(deadline, 'file', forecast.claims)}</dd>
      ${
        forecast.warrant === null
          ? ''
          : html`<dt>${message(locale, 'brief.forecast.warrant')}</dt>
              <dd>${notes.cited(forecast.warrant, 'file', forecast.claims)}</dd>`
      }
      <dt>${message(locale, 'brief.forecast.criteria')}</dt>
      <dd>${forecast.criteria}</dd>
    </dl>
    ${
      forecast.beside.length === 0
        ? html`<p class="note">${message(locale, 'brief.forecast.outcome.open')}</p>`
        : html`<p class="kicker">${message(locale, 'brief.forecast.beside')}</p>
            <ul>
              ${forecast.beside.map(
                (item) =>
                  html`<li>
                    ${item.question}
                    <span class="outcome"
                      >${message(locale, `brief.forecast.outcome.${item.outcome ?? 'open'}`)}</span
                    >
                    ${item.why === null ? '' : notes.cited(item.why, 'case', item.claims)}
                  </li>`,
              )}
            </ul>`
    }
  </article>`;
}
