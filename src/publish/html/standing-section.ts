/** What already stood when the files came out, how the new bears on it, and what speaks against it. Nothing is averaged. */
import { html } from 'hono/html';
import { message } from '../../messages/index.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { provisionLine } from './provision-line.ts';
import { draftBadge, section } from './section.ts';
import { evidenceFor, sharperOf, type Instrument, type View } from './view.ts';

type Relation = View['register']['relations'][number];

export function standingSection(view: View): Markup {
  const { locale, register, standing, purpose } = view;
  const bearings = groups(view, register.relations);
  const conflicts = conflictsIn(view);
  const touched = new Set(
    [...register.relations.flatMap(({ from, to }) => [from, to]), ...conflicts.flat()].flatMap(
      (id) => view.provision.get(id)?.instrument.id ?? [],
    ),
  );
  const rest = standing.filter(({ id }) => !touched.has(id));
  const key = purpose === 'own' ? 'brief.standing.rest.own' : 'brief.standing.rest';
  return section(
    locale,
    'standing',
    message(locale, 'brief.standing'),
    html`<p>${message(locale, purpose === 'own' ? 'brief.standing.lead.own' : 'brief.standing.lead')}</p>
      ${bearings.length + conflicts.length === 0 ? html`<p>${message(locale, 'brief.standing.none')}</p>` : ''}
      <ul class="lines">
        ${bearings.map((bearing) => bearingItem(view, bearing))}
        ${conflicts.map((pair) => conflictItem(view, pair))}
      </ul>
      ${
        standing.length === 0
          ? ''
          : fold(
              message(locale, key, { n: standing.length }),
              html`${[...standing.filter((item) => !rest.includes(item)), ...rest].map((item) => instrumentLines(view, item))}`,
            )
      }`,
  );
}

interface Bearing {
  readonly kind: Relation['kind'];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly why: string;
}

/** Relations that say the same for the same reason become one: all that bear on one provision, then all they bear on. */
function groups(view: View, relations: readonly Relation[]): Bearing[] {
  const shown = relations.filter(({ from, to }) => [from, to].every((id) => isShown(view, id)));
  const onOne = [...Map.groupBy(shown, ({ kind, to, why }) => `${kind} ${to} ${why}`).values()].flatMap(
    (items) => {
      const [first] = items;
      return first === undefined ? [] : [{ ...first, from: items.map(({ from }) => from) }];
    },
  );
  return [
    ...Map.groupBy(onOne, ({ kind, from, why }) => `${kind} ${from.join(' ')} ${why}`).values(),
  ].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    return [{ kind: first.kind, from: first.from, to: items.map(({ to }) => to), why: first.why }];
  });
}

/** The vaguer telling of a rule bears on nothing by itself. */
function isShown(view: View, id: string): boolean {
  const found = view.provision.get(id);
  return found !== undefined && sharperOf(found.instrument, found.provision) === null;
}

function bearingItem(view: View, { kind, from, to, why }: Bearing): Markup {
  return html`<li>
    ${draftBadge(view.locale)} ${list(view, from)}
    <strong>${message(view.locale, `brief.relation.${kind}`)}</strong> ${list(view, to)}
    <span class="note">${why}</span>
  </li>`;
}

/** Provisions in our own words with their sentences; those of the case with the title they are known by, once. */
function list(view: View, ids: readonly string[]): Markup {
  const found = ids.flatMap((id) => view.provision.get(id) ?? []);
  const byInstrument = [...Map.groupBy(found, ({ instrument }) => instrument).entries()];
  return html`${byInstrument.map(([instrument, items], i) => {
    const words = items.map(({ provision }, k) => {
      const text = provision.summary.replace(/\.$/u, '');
      return html`${k === 0 ? '' : '; '}${view.notes.cited(text, instrument.basis, evidenceFor(instrument, provision))}`;
    });
    const title = instrument.basis === 'case' ? ` (${instrument.title})` : '';
    return html`${i === 0 ? '' : '; '}${words}${title}`;
  })}`;
}

/** Pairs of provisions whose numbers do not agree, each pair once; those that touch the files only. */
function conflictsIn({ register, provision }: View): (readonly [string, string])[] {
  const pairs = register.instruments.flatMap(({ conflicts }) =>
    conflicts.map((conflict) => [conflict.provision, conflict.with].sort() as [string, string]),
  );
  const distinct = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
  return distinct.filter((pair) => pair.some((id) => provision.get(id)?.instrument.basis === 'file'));
}

function conflictItem(view: View, [one, other]: readonly [string, string]): Markup {
  return html`<li>
    ${draftBadge(view.locale)} ${list(view, [one])}
    <strong>${message(view.locale, 'brief.standing.conflict')}</strong> ${list(view, [other])}
    <span class="note">${message(view.locale, 'brief.standing.conflict.kept')}</span>
  </li>`;
}

function instrumentLines(view: View, instrument: Instrument): Markup {
  const { locale, notes } = view;
  return html`<article class="beside">
    <h3>${draftBadge(locale)} ${instrument.title}</h3>
    <p class="note">
      ${notes.basisText('case')} ·
      ${instrument.issuer === null ? message(locale, 'cli.orders.issuer.unknown') : message(locale, 'cli.orders.issuer', { issuer: instrument.issuer.label })}
      · ${message(locale, 'words.origins', { n: instrument.origins.length })}
    </p>
    <ul class="lines">
      ${instrument.provisions.map((provision) => provisionLine(view, instrument, provision))}
    </ul>
  </article>`;
}
