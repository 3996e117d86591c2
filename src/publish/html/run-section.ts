/** What the model says would follow, and every number that went in. */
import { html, raw } from 'hono/html';
import { dayText, message, monthText, type Locale } from '../../messages/index.ts';
import type { Briefing } from '../briefing.ts';
import type { RunJson } from '../shapes/run.ts';
import { fanChart } from './fan-chart.ts';
import type { Markup, Notes } from './notes.ts';

type Evidence = RunJson['evidence'][number];

export function runSection({ locale, run }: Briefing, notes: Notes): Markup {
  const months = run.outputs[0]?.months ?? [];
  const lead = message(locale, 'brief.run.lead', {
    runs: run.draws * run.replicates,
    workers: run.workers,
    start: monthText(locale, months[0] ?? '2000-01'),
    end: monthText(locale, months.at(-1) ?? '2000-01'),
    known: run.known === null ? message(locale, 'brief.run.known.now') : dayText(locale, run.known),
  });
  const identity = message(locale, 'brief.run.identity', {
    plan: run.planHash.slice(0, 12),
    input: run.inputHash.slice(0, 12),
    seed: String(run.seed),
    code: run.code,
  });
  return html`<section aria-labelledby="run">
    <h2 id="run">
      ${message(locale, 'brief.run')} <span class="tag">${message(locale, 'words.draft')}</span>
    </h2>
    <p>${lead}</p>
    <div class="charts">${run.outputs.map((output) => figure(output, run, locale, notes))}</div>
    <h3 id="numbers">${message(locale, 'brief.run.numbers')}</h3>
    <div class="scroll">${parameterTable(run, locale, notes)}</div>
    <h3>${message(locale, 'brief.run.gates')}</h3>
    <div class="scroll">${gateTable(run, locale, notes)}</div>
    <h3>${message(locale, 'brief.run.variants')}</h3>
    <ul>
      ${run.variants.map(
        ({ label, options, because }) =>
          html`<li>${label}: ${options.join(' / ')} <span class="note">${because}</span></li>`,
      )}
    </ul>
    <p class="note">${identity}</p>
  </section>`;
}

function figure(output: RunJson['outputs'][number], run: RunJson, locale: Locale, notes: Notes): Markup {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: output.unit === 'person' ? 0 : 1 });
  const last = (q: string): string => number.format(output.quantiles[q]?.at(-1) ?? 0);
  const values = { low: last('0.05'), middle: last('0.5'), high: last('0.95'), unit: output.unit };
  const alt = message(locale, 'brief.run.alt', {
    label: output.label,
    first: number.format(output.quantiles['0.5']?.[0] ?? 0),
    last: values.middle,
    low: values.low,
    high: values.high,
    unit: output.unit,
  });
  const rests = html`<p>${output.label}</p>
    <p><a href="#numbers">${message(locale, 'brief.run.numbers')}</a></p>
    <ul>
      ${run.assumptions.map(({ label, because }) => html`<li>△ ${label}: ${because}</li>`)}
    </ul>`;
  return html`<figure>
    <figcaption><strong>${output.label}</strong></figcaption>
    ${raw(fanChart(output, alt))}
    <figcaption>
      ${notes.derived(message(locale, 'brief.run.caption', values), output.name, rests)}
    </figcaption>
  </figure>`;
}

function parameterTable(run: RunJson, locale: Locale, notes: Notes): Markup {
  return html`<table>
    <thead>
      <tr>
        <th>${message(locale, 'brief.run.parameter')}</th>
        <th>${message(locale, 'brief.run.value')}</th>
        <th>${message(locale, 'brief.run.from')}</th>
        <th>${message(locale, 'brief.run.rests')}</th>
      </tr>
    </thead>
    <tbody>
      ${run.evidence.map(
        (item) =>
          html`<tr>
            <td>
              ${item.label}${item.option === '' ? '' : html` (${item.option})`}
              <span class="note">${message(locale, `brief.run.${item.mark}`)}</span>
            </td>
            <td>${value(item, locale, notes)}</td>
            <td>${item.from === null ? message(locale, 'brief.run.always') : dayText(locale, item.from)}</td>
            <td>${message(locale, `brief.basis.${item.basis}`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function value(item: Evidence, locale: Locale, notes: Notes): Markup {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const [only] = item.amounts;
  const text =
    item.amounts.length === 12 || only === undefined
      ? message(locale, 'brief.run.season')
      : `${only.low === only.high ? number.format(only.low) : `${number.format(only.low)} – ${number.format(only.high)}`} ${item.unit}`;
  return item.basis === 'assumption'
    ? notes.assumed(text, item.because ?? '')
    : notes.cited(text, item.basis, item.claims);
}

function gateTable(run: RunJson, locale: Locale, notes: Notes): Markup {
  return html`<table>
    <tbody>
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
        return html`<tr>
          <td>${label}</td>
          <td>
            ${when}
            <ul>
              ${because.map(
                (item) =>
                  html`<li>
                    ${notes.cited(item.summary, item.basis, item.claims)}
                    ${
                      item.certainty === 'possible'
                        ? html`<span class="note">${message(locale, 'brief.run.gate.presumed')}</span>`
                        : ''
                    }
                  </li>`,
              )}
            </ul>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
