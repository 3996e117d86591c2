/** `corvee forecast`: one forecast with what decides it; record one; say on which claims it came out how. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { recordForecast, resolveForecast, score } from '../../app/index.ts';
import { CorveeError, type Day } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { thisMonth } from '../month.ts';
import { dayOption } from '../options.ts';
import { printForecast } from '../print-score.ts';
import type { Terminal } from '../terminal.ts';

const OUTCOMES = ['yes', 'no', 'void'] as const;

interface Options extends CaseOptions, Partial<Record<(typeof OUTCOMES)[number], true>> {
  readonly record?: string;
  readonly on?: Day;
  readonly conditionMet?: true;
  readonly claims?: readonly string[];
  readonly why?: string;
  readonly json?: true;
}

const BY = { role: 'editor', name: null } as const;

export function forecastCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('forecast'))
    .description('help.forecast')
    .argument('[id]', 'help.forecast.id')
    .option('--record <file>', 'help.forecast.record')
    .option('--yes', 'help.forecast.yes')
    .option('--no', 'help.forecast.no')
    .option('--void', 'help.forecast.void')
    .option('--on <date>', 'help.forecast.on', dayOption)
    .option('--condition-met', 'help.forecast.condition-met')
    .option('--claims <claim...>', 'help.forecast.claims')
    .option('--why <text>', 'help.why')
    .option('--json', 'help.json')
    .action(async (id: string | undefined, options: Options) => {
      const outcomes = OUTCOMES.filter((name) => options[name]);
      const [outcome] = outcomes;
      if (outcomes.length > 1 || (id === undefined) === (options.record === undefined)) {
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.forecast.one') });
      }
      const writes = options.record !== undefined || outcome !== undefined;
      if (writes && options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        const by = { actor: BY, month: thisMonth() };
        if (options.record !== undefined) {
          const seq = await recordForecast(opened, readForecast(options.record), by);
          terminal.out(message(terminal.locale, 'cli.forecast.recorded', { file: options.record, seq }));
        } else if (outcome !== undefined) {
          const { on = null, claims = [], why = '' } = options;
          const conditionMet = options.conditionMet ?? null;
          const resolve = { forecast: id ?? '', outcome, on, conditionMet, claims, why };
          const seq = await resolveForecast(opened, resolve, by);
          terminal.out(message(terminal.locale, 'cli.forecast.resolved', { id: id ?? '', outcome, seq }));
        } else {
          const found = (await score(opened)).forecasts.find((forecast) => forecast.id === id);
          if (found === undefined) throw new CorveeError('forecast-unknown', { id: id ?? '' });
          terminal.out(options.json ? JSON.stringify(found, null, 2) : printForecast(found, terminal));
        }
      });
    });
}

function readForecast(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CorveeError('file-unreadable', { file, reason }, { cause: error });
  }
}
