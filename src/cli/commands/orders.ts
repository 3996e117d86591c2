/** `corvee orders --at DATE`: what was in force, as known when, and on what evidence. */
import type { Command } from 'commander';
import { orders, type OrdersJson } from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { asKnown, knownOption, recordedOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { dayOption } from '../options.ts';
import { printOrders } from '../print-orders.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly at: Day;
  readonly state?: string;
  readonly json?: true;
}

export function ordersCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('orders'))
    .description('help.orders')
    .requiredOption('--at <date>', 'help.orders.at', dayOption)
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--state <code>', 'help.orders.state')
    .option('--json', 'help.json')
    .action(async (options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const query = { at: options.at, ...asKnown(options) };
        const found = only(await orders(opened, query), options.state);
        terminal.out(options.json ? JSON.stringify(found, null, 2) : printOrders(found, terminal));
      });
    });
}

/** Orders for no state in particular stand for every state. */
function only(found: OrdersJson, state: string | undefined): OrdersJson {
  if (state === undefined) return found;
  const instruments = found.instruments.filter(({ provisions }) =>
    provisions.some(({ about }) => about.state === null || about.state === state.toUpperCase()),
  );
  return { ...found, instruments };
}
