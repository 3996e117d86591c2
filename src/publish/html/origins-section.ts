/** On whose word: who speaks in each file, and how few independent tellings all of it goes back to (N7). */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { Markup } from './markup.ts';
import { partyText } from './party-text.ts';
import { section } from './section.ts';
import { tellers, type View } from './view.ts';

export function originsSection(view: View): Markup {
  const { locale, claims, orders, rules, acts, practices } = view;
  const own = [...orders, ...rules, ...acts, ...practices];
  const single = own.filter(({ origins }) => origins.length < 2).length;
  return section(
    locale,
    'origins',
    message(locale, 'brief.origins'),
    html`<p>${message(locale, 'brief.origins.lead', { single, all: own.length })}</p>
      <ul>
        ${claims.files.map(
          ({ file, claims: n }) =>
            html`<li>
              <strong>${file}</strong>:
              ${message(locale, 'brief.origins.file', { n, speakers: speakers(view, file) })}
            </li>`,
        )}
      </ul>`,
  );
}

/** The last of each chain with how many claims end there; the file itself where it names nobody. */
function speakers({ locale, claims }: View, file: string): string {
  const last = claims.claims
    .filter((claim) => claim.file === file)
    .map(({ chain }) => {
      const told = tellers(chain);
      return told.length < 2
        ? message(locale, 'brief.origins.itself')
        : partyText(locale, told.at(-1)?.party.label ?? '');
    });
  return [...Map.groupBy(last, (label) => label.toLocaleLowerCase(locale)).values()]
    .sort((a, b) => b.length - a.length)
    .map((all) => `${all[0] ?? ''} (${String(all.length)})`)
    .join(', ');
}
