/** The answer of `corvee orders`, for people. */
import type { OrdersJson } from '../app/index.ts';
import { dayText, message, spanText, toldText, type MessageKey } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

type InstrumentJson = OrdersJson['instruments'][number];
type ProvisionJson = InstrumentJson['provisions'][number];

export function printOrders(orders: OrdersJson, terminal: Pick<Terminal, 'locale' | 'width'>): string {
  const { locale } = terminal;
  const title = [
    message(locale, 'cli.orders.title', { at: dayText(locale, orders.at) }),
    orders.known === null
      ? ''
      : message(locale, 'cli.orders.known', { known: dayText(locale, orders.known) }),
    orders.recorded === null ? '' : message(locale, 'cli.orders.recorded', { seq: orders.recorded }),
  ].join('');
  if (orders.instruments.length === 0) return `${title}\n\n${message(locale, 'cli.orders.none')}`;
  const states = Map.groupBy(orders.instruments, ({ provisions }) => provisions[0]?.about.state ?? null);
  const sections = [...states].map(([state, instruments]) =>
    [
      stateName(state, terminal),
      ...instruments.map((instrument) => printInstrument(instrument, terminal)),
    ].join('\n\n'),
  );
  return [title, ...sections].join('\n\n');
}

function stateName(state: string | null, { locale }: Pick<Terminal, 'locale'>): string {
  const name =
    state === null
      ? message(locale, 'cli.orders.world')
      : (new Intl.DisplayNames(locale, { type: 'region' }).of(state) ?? state);
  return `── ${name} ${'─'.repeat(Math.max(3, 60 - name.length))}`;
}

function printInstrument(instrument: InstrumentJson, terminal: Pick<Terminal, 'locale' | 'width'>): string {
  const { locale, width } = terminal;
  const issuer =
    instrument.issuer === null
      ? message(locale, 'cli.orders.issuer.unknown')
      : message(locale, 'cli.orders.issuer', { issuer: instrument.issuer.label });
  const origins = message(locale, 'words.origins', { n: instrument.origins.length });
  const head = `${instrument.title} (${issuer}; ${origins})`;
  const provisions = instrument.provisions.map((provision) =>
    printProvision(provision, instrument, terminal),
  );
  const conflicts = instrument.conflicts.map((conflict) =>
    wrap(`! ${message(locale, 'cli.orders.conflict', { with: conflict.with })}`, width, '    ', '  '),
  );
  return [wrap(head, width, '  ', ''), ...provisions, ...conflicts].join('\n');
}

function printProvision(
  provision: ProvisionJson,
  instrument: InstrumentJson,
  { locale, width }: Pick<Terminal, 'locale' | 'width'>,
): string {
  const certainty = message(locale, provision.certainty === 'certain' ? 'words.certain' : 'words.possible');
  const kind = message(locale, `words.kind.${provision.kind}`);
  const span = instrument.spans.find((item) => item.provision === provision.id);
  const told = toldText(locale, provision.corroboration);
  const notes = [
    ...provision.bearings.map(({ kind: how, by, why }) => {
      const key: MessageKey = `cli.orders.bearing.${how}`;
      return `${message(locale, key, { by })}: ${why}`;
    }),
    ...(provision.enforceable ? [] : [message(locale, 'cli.orders.threat')]),
  ];
  const evidence = provision.claims.flatMap((id) => instrument.claims.filter((claim) => claim.id === id));
  return [
    wrap(`[${kind}] ${provision.summary}`, width, '    ', '  '),
    wrap(`${certainty}; ${span === undefined ? '' : spanText(locale, span)}`, width, '      ', '    '),
    ...(told === null ? [] : [wrap(told, width, '      ', '    ')]),
    ...notes.map((note) => wrap(`· ${note}`, width, '      ', '    ')),
    ...evidence.map((claim) => wrap(`← ${evidenceLine(claim, locale)}`, width, '      ', '    ')),
  ].join('\n');
}
