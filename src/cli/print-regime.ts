/** A regime as a Markdown page, after the ODD protocol (purpose, entities, schedule, concepts, start, input, submodels). */
import type { EvidenceJson, RegimeDocumentJson } from '../app/index.ts';
import { message, monthText, type Locale, type MessageKey } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { shareOf } from './print-run.ts';

type Doc = RegimeDocumentJson;

export function printRegime(doc: Doc, locale: Locale): string {
  const say = (key: string, values: Record<string, string | number> = {}): string =>
    message(locale, `cli.print.${key}` as MessageKey, values);
  const months = { from: monthText(locale, doc.from), to: monthText(locale, doc.to) };
  const knowledge = [
    doc.known === null ? '' : say('known', { known: doc.known }),
    doc.recorded === null ? '' : say('recorded', { seq: doc.recorded }),
  ].join('');
  const assumptions = [
    ...doc.parameters.map(({ label, values }) => ({
      label,
      because: values.find(({ basis }) => basis === 'assumption')?.because ?? null,
    })),
    ...doc.withheld,
  ].filter(({ because }) => because !== null);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['purpose', [say('purpose.text', { title: doc.title }), say('never')]],
    [
      'entities',
      [
        say('entities.text', {
          min: doc.workplace.min,
          max: doc.workplace.max,
          because: doc.workplace.because,
        }),
        table(
          [say('column.state'), say('column.of'), say('column.type'), say('column.start')],
          doc.states.map((state) => [
            `${state.label} (\`${state.name}\`)${state.unseen ? ` – ${say('unseen')}` : ''}`,
            say(`of.${state.of}`),
            state.type,
            code(state.start),
          ]),
        ),
        list(doc.categories.map(({ name, options }) => `\`${name}\`: ${options.join(', ')}`)),
        list(doc.parties.map(({ name, label }) => `\`${name}\`: ${label}`)),
      ],
    ],
    ['schedule', [say('schedule.text'), numbered(doc.rules.map(({ id, label }) => `${label} (\`${id}\`)`))]],
    [
      'concepts',
      [
        say('concepts.text'),
        ...doc.variants.map(({ label, options, because, claims }) =>
          [`**${label}**: ${options.join(', ')}. ${because}`, sentences(claims, locale)].join('\n\n'),
        ),
      ],
    ],
    ['start', [say('start.text', months)]],
    ['input', doc.gates.map((gate) => gateText(gate, locale, say))],
    ['definitions', doc.definitions.map((definition) => definitionText(definition, locale, say))],
    ['submodels', doc.rules.map((rule) => ruleText(rule, locale, say))],
    [
      'parameters',
      [
        ...doc.parameters.map((parameter) => parameterText(parameter, locale, say)),
        ...doc.withheld.map(({ label, why }) => message(locale, `words.withheld.${why}`, { label })),
      ],
    ],
    [
      'outputs',
      [
        list(
          doc.outputs.map(
            ({ label, name, unit, about }) => `${label} (\`${name}\`, ${unit}; ${say(`about.${about}`)})`,
          ),
        ),
      ],
    ],
    ['flight', flightText(doc, locale, say)],
    [
      'assumptions',
      [
        say('assumptions.text', {
          n: assumptions.length,
          all: doc.parameters.length + doc.withheld.length,
        }),
        list(assumptions.map(({ label, because }) => `${label}: ${because ?? ''}`)),
      ],
    ],
    ['citing', [say('citing.text', { title: doc.title, id: doc.id, hash: doc.planHash, code: doc.code })]],
  ];
  return [
    `# ${doc.title}`,
    say('head', { id: doc.id, state: doc.state, ...months, knowledge }),
    ...sections.flatMap(([key, parts], i) => [`## ${String(i + 1)}. ${say(`title.${key}`)}`, ...parts]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Say = (key: string, values?: Record<string, string | number>) => string;

function flightText({ flight }: Doc, locale: Locale, say: Say): string[] {
  if (flight === null) return [say('flight.none')];
  const share = shareOf(locale, 'auto');
  const years = flight.years.map(({ year, low, high, basis, because, claims }) => {
    const why = basis === 'assumption' ? say('assumed', { because }) : because;
    return [
      `- ${String(year)}: ${share(low)}–${share(high)}; ${why}`,
      ...claims.map((claim) => `  - ${evidenceLine(claim, locale)}`),
    ].join('\n');
  });
  return [say('flight.text', { label: flight.label }), years.join('\n')];
}

function gateText({ name, label, because }: Doc['gates'][number], locale: Locale, say: Say): string {
  const head = `**${label}** (\`${name}\`)`;
  if (because.length === 0) return `${head}: ${say('gate.never')}`;
  const provisions = because.map(({ provision, summary, certainty, first, last, claims }) =>
    [
      `- ${summary} (\`${provision}\`, ${say(`certainty.${certainty}`)}; ${monthText(locale, first)} – ${monthText(locale, last)})`,
      ...claims.map((claim) => `  - ${evidenceLine(claim, locale)}`),
    ].join('\n'),
  );
  return [`${head}:`, provisions.join('\n')].join('\n\n');
}

function definitionText(
  { name, label, as, except }: Doc['definitions'][number],
  locale: Locale,
  say: Say,
): string {
  const exceptions = except.map((exception) =>
    [
      `- ${say('unless', { when: code(exception.when), as: code(exception.as) })} ${exception.because}`,
      ...exception.claims.map((claim) => `  - ${evidenceLine(claim, locale)}`),
    ].join('\n'),
  );
  return [`**${label}** (\`${name}\`): ${code(as)}`, exceptions.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function ruleText(rule: Doc['rules'][number], locale: Locale, say: Say): string {
  const formula = [
    ...(rule.implements.length === 0 ? [] : [`${say('formula.implements')} ${rule.implements.join(', ')}`]),
    ...(rule.when === null ? [] : [`${say('formula.when')} ${rule.when}`]),
    ...rule.let.map(({ name, value }) => `${name} = ${value}`),
    ...rule.pay.map(({ from, to, amount, for: what }) => `${from} → ${to}: ${amount}   (${what})`),
    ...rule.set.map(({ name, value }) => `${name} := ${value}`),
  ];
  const mechanisms =
    rule.mechanisms.length === 0 ? '' : say('mechanisms', { list: rule.mechanisms.join(', ') });
  return [
    `### ${rule.label}`,
    `\`${rule.id}\`, ${say(`each.${rule.each}`)}. ${mechanisms}`.trim(),
    ['```', ...formula, '```'].join('\n'),
    sentences(rule.claims, locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function parameterText(
  { name, label, unit, mark, values }: Doc['parameters'][number],
  locale: Locale,
  say: Say,
): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const lines = values.map(({ option, from, amounts, basis, because, claims }) => {
    const shown = amounts
      .map(({ low, high }) =>
        low === high ? format.format(low) : `${format.format(low)}–${format.format(high)}`,
      )
      .join(' · ');
    const since = from === null ? '' : say('since', { from });
    const why = basis === 'assumption' ? say('assumed', { because: because ?? '' }) : say(`basis.${basis}`);
    return [
      `- ${option === '' ? '' : `${option}: `}${shown} ${unit}${since}; ${why}`,
      ...claims.map((claim) => `  - ${evidenceLine(claim, locale)}`),
    ].join('\n');
  });
  return [`**${label}** (\`${name}\`, ${say(`mark.${mark}`)}):`, lines.join('\n')].join('\n\n');
}

function sentences(claims: readonly EvidenceJson[], locale: Locale): string {
  return list(claims.map((claim) => evidenceLine(claim, locale)));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function numbered(items: readonly string[]): string {
  return items.map((item, i) => `${String(i + 1)}. ${item}`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
