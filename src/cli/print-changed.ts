/** What two states of knowledge differ in, for people: inputs with their sentences, then the outputs that moved. */
import type { ChangedJson } from '../app/index.ts';
import { addMonths } from '../base/index.ts';
import { message, monthText } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type To = Pick<Terminal, 'locale' | 'width'>;
type Pair = Pick<ChangedJson, 'inputs' | 'outputs' | 'start'>;

export function printChanged(found: ChangedJson, to: To): string {
  const { locale, width } = to;
  const head = message(locale, 'changed.title', {
    title: found.regime.title,
    runs: found.draws,
    workers: found.workers,
    start: monthText(locale, found.start),
  });
  const { named, unnamed } = found.inputs;
  if (named.length + unnamed === 0) {
    return [wrap(head, width, '  ', ''), wrap(message(locale, 'changed.nothing'), width, '  ', '')].join(
      '\n',
    );
  }
  return [
    wrap(head, width, '  ', ''),
    '',
    ...(named.length === 0 ? [] : [message(locale, 'changed.inputs', { n: named.length })]),
    ...printInputs(found, to),
    '',
    ...printOutputs(found, to),
  ].join('\n');
}

export function printInputs({ inputs }: Pair, { locale, width }: To): string[] {
  const rows = inputs.named.flatMap(({ label, name, first, last, added, dropped }) => [
    wrap(
      message(locale, 'changed.input', {
        label,
        name,
        first: monthText(locale, first),
        last: monthText(locale, last),
      }),
      width,
      '    ',
      '  ',
    ),
    ...(['added', 'dropped'] as const).flatMap((kind) =>
      (kind === 'added' ? added : dropped).map((claim) =>
        wrap(
          message(locale, `changed.${kind}`, { claim: evidenceLine(claim, locale) }),
          width,
          '      ',
          '    ',
        ),
      ),
    ),
  ]);
  if (inputs.unnamed === 0) return rows;
  return [...rows, wrap(message(locale, 'changed.unnamed', { n: inputs.unnamed }), width, '    ', '  ')];
}

export function printOutputs({ outputs, start }: Pair, { locale, width }: To): string[] {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const still = outputs.filter(({ moved }) => moved.length === 0);
  const rows = outputs.flatMap(({ label, unit, moved, before, after, difference }) => {
    const [first] = moved;
    if (first === undefined) return [];
    const clear = difference.mean.map((value, m) =>
      moved.includes(addMonths(start, m)) ? Math.abs(value) : 0,
    );
    const at = clear.indexOf(Math.max(...clear));
    return wrap(
      message(locale, 'changed.moved', {
        label,
        unit,
        months: moved.length,
        first: monthText(locale, first),
        month: monthText(locale, addMonths(start, at)),
        before: number.format(before.mean[at] ?? 0),
        after: number.format(after.mean[at] ?? 0),
        difference: number.format(difference.mean[at] ?? 0),
        error: number.format(difference.mcse[at] ?? 0),
      }),
      width,
      '      ',
      '  ',
    );
  });
  if (still.length === 0) return rows;
  const names = still.map(({ label }) => label).join('; ');
  return [...rows, wrap(message(locale, 'changed.still', { names }), width, '      ', '  ')];
}
