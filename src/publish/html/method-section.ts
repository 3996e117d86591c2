/** Assumptions and method: every number that went into the model, what was open and closed, and how to get the same again. */
import { html } from 'hono/html';
import { dayText, message, monthText } from '../../messages/index.ts';
import type { RunJson } from '../shapes/run.ts';
import { fold } from './fold.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';
import type { View } from './view.ts';

type Input = RunJson['evidence'][number];

export function methodSection(view: View): Markup {
  const { locale, run } = view;
  const identity = message(locale, 'brief.run.identity', {
    plan: run.planHash.slice(0, 12),
    input: run.inputHash.slice(0, 12),
    seed: String(run.seed),
    code: run.code,
  });
  const assumed = run.evidence.filter(({ basis }) => basis === 'assumption');
  const size = message(locale, 'brief.method.size', {
    draws: run.draws,
    replicates: run.replicates,
    workers: run.workers,
    months: run.outputs[0]?.months.length ?? 0,
    variants: combinations(run),
  });
  return section(
    locale,
    'method',
    message(locale, 'brief.method'),
    html`<p>
        ${message(locale, 'brief.method.lead', { all: run.evidence.length, n: assumed.length })} ${size}
      </p>
      ${
        run.assumptions.length === 0
          ? ''
          : fold(
              message(locale, 'brief.method.assumptions', { n: run.assumptions.length }),
              assumptionList(view),
            )
      }
      <div id="numbers">
        ${fold(message(locale, 'brief.run.numbers', { n: run.evidence.length }), inputTable(view))}
      </div>
      ${run.withheld.map(
        ({ label, why }) => html`<p>${message(locale, `words.withheld.${why}`, { label })}</p>`,
      )}
      ${fold(message(locale, 'brief.run.gates', { n: run.gates.length }), gateList(view))}
      ${fold(message(locale, 'brief.run.variants', { n: run.variants.length }), variantList(view))}
      <p class="note">${identity}</p>`,
  );
}

function assumptionList({ run }: View): Markup {
  return html`<ul>
    ${run.assumptions.map(({ label, because }) => html`<li><strong>${label}</strong>: ${because}</li>`)}
  </ul>`;
}

function combinations({ variants }: RunJson): number {
  return variants.reduce((all, { options }) => all * options.length, 1);
}

function inputTable(view: View): Markup {
  const { locale, run, notes } = view;
  const head = (['parameter', 'value', 'from', 'rests'] as const).map((key) =>
    message(locale, `brief.run.${key}`),
  );
  return html`<table class="stack">
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${run.evidence.map(
        (item) =>
          html`<tr>
            <th scope="row">
              ${item.label}${item.option === '' ? '' : html` (${item.option})`}
              <span class="note">${message(locale, `brief.run.${item.mark}`)}</span>
            </th>
            <td data-label="${head[1] ?? ''}">${amounts(view, item)}</td>
            <td data-label="${head[2] ?? ''}">
              ${item.from === null ? message(locale, 'brief.run.always') : dayText(locale, item.from)}
            </td>
            <td data-label="${head[3] ?? ''}">${notes.basisText(item.basis)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One interval, or the twelve of the months on their lines. */
function amounts({ locale, notes }: View, item: Input): Markup {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const texts = item.amounts.map(({ low, high }) =>
    low === high ? number.format(low) : `${number.format(low)} – ${number.format(high)}`,
  );
  const open = (text: string): Markup =>
    item.basis === 'assumption'
      ? notes.assumed(text, item.because ?? '')
      : notes.cited(text, item.basis, item.claims);
  const [only = '', ...others] = texts;
  if (others.length === 0) return open(`${only} ${item.unit}`);
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const year = texts
    .map((text, month) => `${name.format(new Date(Date.UTC(2001, month, 1)))} ${text}`)
    .join(', ');
  return html`${open(message(locale, 'brief.run.season', { unit: item.unit }))}
    <span class="note">${year}</span>`;
}

function gateList({ locale, run, notes }: View): Markup {
  return html`<dl>
    ${run.gates.map(({ label, open, because }) => {
      const [first, last] = [open[0], open.at(-1)];
      const when =
        first === undefined || last === undefined
          ? message(locale, 'brief.run.gate.never')
          : message(locale, 'brief.run.gate.months', {
              n: open.length,
              first: monthText(locale, first),
              last: monthText(locale, last),
            });
      return html`<dt>${label}</dt>
        <dd>
          ${when}
          <ul>
            ${because.map(
              (item) =>
                html`<li>
                  ${notes.told(item.summary, item.basis, item.claims)}
                  ${item.certainty === 'possible' ? html`<span class="note">${message(locale, 'brief.run.gate.presumed')}</span>` : ''}
                </li>`,
            )}
          </ul>
        </dd>`;
    })}
  </dl>`;
}

function variantList({ run }: View): Markup {
  return html`<ul>
    ${run.variants.map(
      ({ label, options, because }) =>
        html`<li>${label}: ${options.join(' / ')} <span class="note">${because}</span></li>`,
    )}
  </ul>`;
}
