/** A briefing as one self-contained page: no script, no outside request, every number with the sentence behind it. */
import { html } from 'hono/html';
import { dayText, message } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import { MASK } from '../mask.ts';
import { datesSection } from './dates-section.ts';
import { forecastSection } from './forecast-section.ts';
import { gapsSection } from './gaps-section.ts';
import { sha256Base64 } from './hash-source.ts';
import { methodSection } from './method-section.ts';
import type { Markup } from './markup.ts';
import type { Basis } from './basis.ts';
import { ordersSection } from './orders-section.ts';
import { originsSection } from './origins-section.ts';
import { outcomesSection } from './outcomes-section.ts';
import { sentencesSection } from './sentences-section.ts';
import { standingSection } from './standing-section.ts';
import { STYLE } from './style.ts';
import { viewOf, type View } from './view.ts';
import { visible } from './visible.ts';

/** What a reader asks, in the order they ask it. */
const SECTIONS = [
  ordersSection,
  outcomesSection,
  forecastSection,
  standingSection,
  originsSection,
  datesSection,
  sentencesSection,
  methodSection,
  gapsSection,
] as const;

/** Stands where the stylesheet goes: its hash is in the policy, so it goes in last and as it is. */
const STYLE_PLACE = '<style></style>';

/** @returns the text of `index.html`; the same briefing gives the same bytes */
export async function briefingPage(briefing: Briefing): Promise<string> {
  const view = viewOf(briefing);
  const { locale, claims, run, notes } = view;
  const sections = SECTIONS.map((make) => make(view));
  const files = claims.files.map(({ file }) => file).join(', ');
  const page = await html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'"
        />
        <title>${message(locale, 'words.draft')}: ${briefing.title}</title>
        <style></style>
      </head>
      <body>
        <header class="draft">${message(locale, 'brief.draft')}</header>
        <main>
          <h1>${briefing.title}</h1>
          ${lead(view)} ${legend(view)} ${sections}
        </main>
        <footer>
          <p>${message(locale, 'brief.never', { mask: MASK })}</p>
          <p>${message(locale, 'brief.footer', { code: run.code, files })}</p>
        </footer>
        ${notes.all()}
      </body>
    </html>`;
  const text = visible(String(page));
  const at = text.indexOf(STYLE_PLACE);
  return `${text.slice(0, at)}<style>${STYLE}</style>${text.slice(at + STYLE_PLACE.length)}\n`;
}

function lead({ locale, claims, run, purpose, register }: View): Markup {
  const text = message(locale, 'brief.lead', {
    files: claims.files.length,
    claims: claims.claims.length,
    case: message(locale, purpose === 'sample' ? 'brief.case.sample' : 'brief.case.own'),
    regime: run.regime.title,
  });
  const at = message(locale, 'brief.lead.at', {
    at: dayText(locale, register.at),
    known: register.known === null ? message(locale, 'brief.run.known.now') : dayText(locale, register.known),
  });
  return html`<p class="lead">${text}</p>
    <p class="note">${at} ${message(locale, 'brief.lead.alone')}</p>`;
}

function legend({ locale, notes }: View): Markup {
  const bases: readonly Basis[] = ['file', 'case', 'both', 'assumption', 'computed'];
  return html`<p class="note" id="legend">${message(locale, 'brief.legend')}</p>
    <ul class="legend" aria-labelledby="legend">
      ${bases.map((basis) => html`<li class="basis ${basis}">${notes.basisText(basis)}</li>`)}
    </ul>`;
}
