/** What the files do not say. Not reported does not mean absent (N8). */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';
import { sharperOf, spanOf, type Instrument, type View } from './view.ts';

type Gap = 'issuer' | 'bearer' | 'since' | 'limit' | 'variant' | 'deadline' | 'published';

export function gapsSection(view: View): Markup {
  const { locale, register, run, claims } = view;
  const gaps: Readonly<Record<Gap, readonly string[]>> = {
    ...orderGaps(view),
    variant: run.variants.map(({ label }) => label),
    deadline: register.forecasts.flatMap(({ deadline, question }) => (deadline === null ? [question] : [])),
    published: claims.files.flatMap(({ file, published: { how } }) =>
      how === 'inferred' || how === 'unknown' ? [file] : [],
    ),
  };
  const found = (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap].length > 0);
  return section(
    locale,
    'gaps',
    message(locale, 'brief.gaps'),
    html`<p>${message(locale, 'brief.gaps.lead')}</p>
      <dl>
        ${found.map(
          (gap) =>
            html`<dt>${message(locale, `brief.gap.${gap}`)}</dt>
              <dd>
                <ul>
                  ${[...new Set(gaps[gap])].map((item) => html`<li>${item.replace(/\.$/u, '')}</li>`)}
                </ul>
              </dd>`,
        )}
      </dl>`,
  );
}

/** Of each order and rule: who issued it, whom it binds, since when, from how much on. */
function orderGaps({
  orders,
  rules,
}: View): Readonly<Record<'issuer' | 'bearer' | 'since' | 'limit', string[]>> {
  const all = [...orders, ...rules];
  const titles = (isGap: (order: Instrument) => boolean): string[] =>
    all.filter(isGap).map(({ title }) => title);
  return {
    issuer: titles(({ issuer }) => issuer === null),
    bearer: titles(({ provisions }) => provisions.every(({ bearer }) => bearer === 'unknown')),
    since: titles((order) =>
      order.provisions.every((provision) => {
        const from = spanOf(order, provision)?.from;
        return from?.kind !== 'within' || from.earliest === null;
      }),
    ),
    limit: titles((order) =>
      order.provisions.some(
        (provision) => provision.threshold?.min === null && sharperOf(order, provision) === null,
      ),
    ),
  };
}
