/** The answer of `corvee explain`, for people: rule by rule, and under each what it rests on, down to the sentence. */
import type { EvidenceJson, ExplainJson } from '../app/index.ts';
import { message, monthText, priorText } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type RuleJson = ExplainJson['rules'][number];
type Printer = Pick<Terminal, 'locale' | 'width'>;

export function printExplained(result: ExplainJson, terminal: Printer): string {
  const { locale, width } = terminal;
  const title = message(locale, 'cli.explain.title', {
    kind: result.kind.option,
    month: monthText(locale, result.month),
    regime: result.regime.title,
  });
  const readings = result.variants.map(({ variant, option }) => `${variant} = ${option}`).join(', ');
  const who = message(locale, 'cli.explain.who', {
    workers: result.workers,
    of: result.of,
    readings: readings === '' ? '–' : readings,
  });
  const rules = result.rules.map((rule) => printRule(rule, result, terminal));
  return [title, wrap(who, width, ''), ...printDefinitions(result, terminal), ...rules].join('\n\n');
}

function printDefinitions(result: ExplainJson, { locale, width }: Printer): string[] {
  return result.definitions.map(({ name, label, as, except }) =>
    [
      wrap(message(locale, 'cli.explain.definition', { name, label, as }), width, '  ', ''),
      ...except.flatMap(({ when, as: instead, because, held, claims }) => [
        wrap(
          message(locale, 'cli.explain.exception', {
            when,
            as: instead,
            because,
            share: shareText(locale, held),
          }),
          width,
          '    ',
          '  · ',
        ),
        ...sentences(claims, { locale, width }, '      '),
      ]),
    ].join('\n'),
  );
}

function printRule(rule: RuleJson, { regime }: ExplainJson, terminal: Printer): string {
  const { locale, width } = terminal;
  const acted =
    rule.acted === 0
      ? message(locale, 'cli.explain.idle')
      : message(locale, 'cli.explain.acted', { share: shareText(locale, rule.acted) });
  const line = (text: string): string => wrap(text, width, '    ', '  ');
  const money = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const done = [
    ...rule.payments
      .filter(({ perWorker }) => perWorker > 0)
      .map(({ perWorker, amount: formula, ...pay }) =>
        message(locale, 'cli.explain.pays', {
          ...pay,
          amount: money.format(perWorker),
          currency: regime.currency,
          formula,
        }),
      ),
    ...rule.changes
      .filter(({ changed }) => changed > 0)
      .map(({ label, to, changed }) =>
        message(locale, 'cli.explain.changes', { label, to, share: shareText(locale, changed) }),
      ),
  ];
  return [
    wrap(`${rule.label} (${rule.id}): ${acted}`, width, '  ', ''),
    ...(rule.when === null ? [] : [line(message(locale, 'cli.explain.when', { when: rule.when }))]),
    ...done.map(line),
    ...rule.gates.flatMap((gate) => printGate(gate, terminal)),
    ...(rule.acted === 0 ? [] : rule.numbers.flatMap((number) => printNumber(number, terminal))),
    ...(rule.acted === 0 ? [] : rule.withheld).map(({ label, why }) =>
      line(message(locale, `words.withheld.${why}`, { label })),
    ),
    ...sentences(rule.claims, terminal, '  '),
  ].join('\n');
}

function printGate(gate: RuleJson['gates'][number], terminal: Printer): string[] {
  const { locale, width } = terminal;
  const { label } = gate;
  if (!gate.open) return [wrap(message(locale, 'cli.explain.gate.shut', { label }), width, '    ', '  ')];
  return [
    wrap(message(locale, 'cli.explain.gate.open', { label }), width, '    ', '  '),
    ...gate.because.flatMap(({ provision, summary, certainty, claims }) => {
      const how = message(locale, certainty === 'certain' ? 'words.certain' : 'words.possible');
      const text = message(locale, 'cli.explain.provision', { provision, summary, certainty: how });
      return [wrap(text, width, '      ', '    '), ...sentences(claims, terminal, '      ')];
    }),
  ];
}

function printNumber(number: RuleJson['numbers'][number], terminal: Printer): string[] {
  const { locale, width } = terminal;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const value =
    number.low === number.high
      ? format.format(number.low)
      : `${format.format(number.low)} – ${format.format(number.high)}`;
  const label = number.option === '' ? number.label : `${number.label} [${number.option}]`;
  const text = message(locale, 'cli.explain.number', {
    label,
    value,
    unit: number.unit,
    from: number.from ?? 'none',
  });
  const lever = number.mark === 'lever' ? ` (${message(locale, 'cli.explain.lever')})` : '';
  return [
    wrap(`${text}${lever}`, width, '    ', '  '),
    ...(number.because === null
      ? []
      : [wrap(message(locale, 'cli.explain.assumed', { because: number.because }), width, '      ', '    ')]),
    ...(number.low === number.high ? [] : [wrap(priorText(locale, number.prior), width, '      ', '    ')]),
    ...sentences(number.claims, terminal, '    '),
  ];
}

function sentences(claims: readonly EvidenceJson[], { locale, width }: Printer, indent: string): string[] {
  return claims.map((claim) => wrap(`← ${evidenceLine(claim, locale)}`, width, `${indent}  `, indent));
}

function shareText(locale: Terminal['locale'], share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
