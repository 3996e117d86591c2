/** A briefing as one self-contained page: no script, no outside request, every number with the sentence behind it. */
import { html, raw } from 'hono/html';
import { sha256Base64 } from './hash-source.ts';
import { message } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import { MASK } from '../mask.ts';
import { forecastSection } from './forecast-section.ts';
import { filesSection } from './files-section.ts';
import { gapsSection } from './gaps-section.ts';
import { BASIS_SIGN, Notes, type Basis, type Markup } from './notes.ts';
import { ordersSection } from './orders-section.ts';
import { runSection } from './run-section.ts';
import { sentencesSection } from './sentences-section.ts';
import { STYLE } from './style.ts';

/** @returns the text of `index.html`; the same briefing gives the same bytes */
export async function briefingPage(briefing: Briefing): Promise<string> {
  const { locale, claims, run } = briefing;
  const notes = new Notes(locale, claims.claims);
  const sections = [
    filesSection(briefing),
    ordersSection(briefing, notes),
    runSection(briefing, notes),
    forecastSection(briefing, notes),
    gapsSection(briefing),
    sentencesSection(briefing),
  ];
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
        <style>
          ${raw('')}
        </style>
      </head>
      <body>
        <p class="draft" role="note">${message(locale, 'brief.draft')}</p>
        <main>
          <h1>${briefing.title}</h1>
          <p>${lead(briefing)}</p>
          <p class="note">${message(locale, 'brief.never', { mask: MASK })}</p>
          ${legend(briefing)} ${sections}
        </main>
        <footer>${message(locale, 'brief.footer', { code: run.code, files })}</footer>
        ${notes.all()}
      </body>
    </html>`;
  // The stylesheet goes in last and as it is: its hash is in the policy above.
  return `${String(page).replace(/<style>\s*<\/style>/, () => `<style>${STYLE}</style>`)}\n`;
}

function lead({ locale, claims, run, purpose }: Briefing): string {
  return message(locale, 'brief.lead', {
    files: claims.files.length,
    claims: claims.claims.length,
    case: message(locale, purpose === 'sample' ? 'brief.case.sample' : 'brief.case.own'),
    regime: run.regime.title,
  });
}

function legend({ locale }: Briefing): Markup {
  const bases: readonly Basis[] = ['file', 'case', 'both', 'assumption'];
  return html`<p class="note">${message(locale, 'brief.legend')}</p>
    <ul class="legend">
      ${bases.map(
        (basis) =>
          html`<li>
            <span class="mark ${basis}">${BASIS_SIGN[basis]}</span> ${message(locale, `brief.basis.${basis}`)}
          </li>`,
      )}
    </ul>`;
}
