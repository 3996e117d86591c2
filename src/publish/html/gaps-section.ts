/** What the reports do not say. Not reported does not mean absent (N8). */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { Markup } from './notes.ts';

export function gapsSection({ locale, register, run }: Briefing): Markup {
  const issuers = register.instruments
    .filter(({ basis, kind, issuer }) => basis === 'file' && kind === 'order' && issuer === null)
    .map(({ title }) => message(locale, 'brief.gap.issuer', { title }));
  const variants = run.variants.map(({ label, because }) =>
    message(locale, 'brief.gap.variant', { label, because }),
  );
  const assumed = run.assumptions.map(({ label, because }) =>
    message(locale, 'brief.gap.assumption', { label, because }),
  );
  return html`<section aria-labelledby="gaps">
    <h2 id="gaps">${message(locale, 'brief.gaps')}</h2>
    <p>${message(locale, 'brief.gaps.lead')}</p>
    <ul>
      ${[...issuers, ...variants, ...assumed].map((gap) => html`<li>${gap}</li>`)}
    </ul>
  </section>`;
}
