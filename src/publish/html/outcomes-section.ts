/** What it means for a worker: fans of the workers' outcomes. What the state takes and watch are no part of it (N3); flight is one band a year (N4). */
import { html, raw } from 'hono/html';
import { dayText, message, monthText } from '../../messages/index.ts';
import type { RunJson } from '../shapes/run.ts';
import { amountText } from './amount-text.ts';
import { fanChart, type Window } from './fan-chart.ts';
import { flightFold } from './flight-fold.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { draftBadge, section } from './section.ts';
import { spanOf, type View } from './view.ts';

type Output = RunJson['outputs'][number];

/** What a reader asks first, where the regime answers it: pay kept, debt, arrears, returns. */
const FIRST = ['kept', 'debtMean', 'arrearsMean', 'returned'];

export function outcomesSection(view: View): Markup {
  const { locale, run } = view;
  const outcomes = run.outputs.filter(({ about }) => about === 'workers');
  const first = FIRST.flatMap((name) => outcomes.find((output) => output.name === name) ?? []);
  const shown = first.length > 0 ? first : outcomes.slice(0, 4);
  const rest = outcomes.filter((output) => !shown.includes(output));
  const months = run.outputs[0]?.months ?? [];
  const begun = beginnings(view);
  return section(
    locale,
    'run',
    message(locale, 'brief.run'),
    html`<p>
        ${message(locale, 'brief.run.lead', {
          runs: run.draws * run.replicates,
          workers: run.workers,
          start: monthText(locale, months[0] ?? '2000-01'),
          end: monthText(locale, months.at(-1) ?? '2000-01'),
          known: run.known === null ? message(locale, 'brief.run.known.now') : dayText(locale, run.known),
        })}
        ${begun.length === 0 ? '' : message(locale, 'brief.run.begun')}
      </p>
      ${departures(view)}
      <div class="charts">${shown.map((output) => figure(view, output, begun))}</div>
      ${
        rest.length === 0
          ? ''
          : fold(
              message(locale, 'brief.run.more', { n: rest.length }),
              html`<div class="charts">${rest.map((output) => figure(view, output, begun))}</div>`,
            )
      }
      ${flightFold(view)}
      <p class="note">${message(locale, 'brief.run.not')}</p>`,
  );
}

/** How what was run departs from the regime as reported; nothing where it does not. */
function departures({ locale, run }: View): Markup | '' {
  if (run.departures.length === 0) return '';
  const items = run.departures.map((item) =>
    message(locale, `cli.run.departs.${item.kind}`, {
      name: 'rule' in item ? item.rule : 'gate' in item ? item.gate : item.parameter,
    }),
  );
  return html`<p><strong>${message(locale, 'brief.run.departs')}</strong></p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/** Between which days the orders of the files can have begun. */
function beginnings({ orders }: View): Window[] {
  const windows = orders.flatMap((order) =>
    order.provisions.flatMap((provision) => {
      const from = spanOf(order, provision)?.from;
      if (from?.kind !== 'within' || from.earliest === null || from.latest === null) return [];
      return [{ from: from.earliest, to: from.latest }];
    }),
  );
  return [...new Map(windows.map((window) => [`${window.from} ${window.to}`, window])).values()];
}

function figure(view: View, output: Output, begun: readonly Window[]): Markup {
  const { locale, notes } = view;
  const value = (q: string, at = -1): number => output.quantiles[q]?.at(at) ?? 0;
  const show = (q: string, at = -1): string => amountText(locale, [value(q, at)], output.unit);
  const values = {
    month: monthText(locale, output.months.at(-1) ?? '2000-01'),
    band: amountText(locale, [value('0.05'), value('0.95')], output.unit),
    middle: show('0.5'),
  };
  const alt = message(locale, 'brief.run.alt', { label: output.label, first: show('0.5', 0), ...values });
  const rests = (): Markup => inputs(view);
  return html`<figure>
    <figcaption>${draftBadge(locale)} <strong>${output.label}</strong></figcaption>
    ${raw(fanChart(output, alt, begun))}
    <figcaption>
      ${message(locale, 'brief.run.caption.month', { month: values.month })}
      ${notes.computed(message(locale, 'brief.run.caption.band', values), 'run', rests)}${message(locale, 'brief.run.caption.then')}
      ${notes.computed(values.middle, 'run', rests)}.
    </figcaption>
  </figure>`;
}

/** What went into every number of the model: the sentences of the files, how many of the case, the assumptions. */
function inputs({ locale, run, notes }: View): Markup {
  const of = (basis: string) => run.evidence.filter((item) => item.basis === basis);
  const files = [...of('file'), ...of('both')];
  const sentences = new Map(files.flatMap(({ claims }) => claims.map((item) => [item.id, item] as const)));
  const count = message(locale, 'brief.run.inputs', {
    files: files.length,
    case: of('case').length,
    assumptions: of('assumption').length,
  });
  return html`<p>${count} <a href="#numbers">${message(locale, 'brief.run.numbers.link')}</a></p>
    ${notes.cards([...sentences.values()])}
    <p class="basis assumption">${notes.basisText('assumption')}</p>
    <ul>
      ${run.assumptions.map(({ label, because }) => html`<li>${label}: ${because}</li>`)}
    </ul>`;
}
