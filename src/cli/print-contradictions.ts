/** Contradictions for people: both sides with their sentences, one under the other. */
import type { ContradictionsJson } from '../app/index.ts';
import { message, quantityText, type MessageKey } from '../messages/index.ts';
import { wrap } from './layout.ts';
import { evidenceLine } from './print-orders.ts';
import type { Terminal } from './terminal.ts';

type ContradictionJson = ContradictionsJson['contradictions'][number];
type SideJson = ContradictionJson['sides'][number];
type Printing = Pick<Terminal, 'locale' | 'width'>;

export function printContradictions({ contradictions }: ContradictionsJson, terminal: Printing): string {
  const { locale } = terminal;
  return [
    message(locale, 'cli.contradictions.title', { n: contradictions.length }),
    ...contradictions.map((found) => printOne(found, terminal)),
    wrap(message(locale, 'cli.contradictions.limit'), terminal.width, ''),
  ].join('\n\n');
}

function printOne(found: ContradictionJson, terminal: Printing): string {
  const { locale, width } = terminal;
  const key: MessageKey = `cli.contradictions.${found.kind}`;
  const place = found.state === null ? '' : `, ${found.state}`;
  const notes = [
    ...(found.overlap === 'possible' ? [message(locale, 'cli.contradictions.possible')] : []),
    ...(found.rate.length > 0 ? [message(locale, 'cli.contradictions.rate')] : []),
    ...(found.resolution === null ? [] : [message(locale, 'cli.contradictions.resolved', found.resolution)]),
  ];
  return [
    wrap(`${message(locale, key)} (${found.topic}${place}) [${found.id}]`, width, '  ', ''),
    ...found.sides.flatMap((side, i) => printSide(side, i, terminal)),
    ...notes.map((note) => wrap(`· ${note}`, width, '    ', '  ')),
  ].join('\n');
}

function printSide(
  { figure, origins, evidence }: SideJson,
  i: number,
  { locale, width }: Printing,
): string[] {
  const single = origins.length === 1 ? message(locale, 'cli.contradictions.single') : '';
  const compared =
    figure === null
      ? ''
      : message(locale, 'cli.contradictions.compared', {
          amount: quantityText(locale, {
            kind: 'value',
            min: figure.low,
            max: figure.high,
            approximate: false,
            unit: figure.unit,
            currency: figure.currency,
            per: figure.per,
          }),
        });
  const head = [compared, single].filter((part) => part !== '').join('; ');
  return [
    wrap(`${String(i + 1)}. ${head}`, width, '     ', '  '),
    ...evidence.flatMap((claim) => [
      wrap(claim.summary, width, '     '),
      wrap(`← ${evidenceLine(claim, locale)}`, width, '       ', '     '),
    ]),
  ];
}
