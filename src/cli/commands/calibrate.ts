/** `corvee calibrate DIR`: what the counts that somebody reported exclude, and what they make likely. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  calibrate,
  DEFAULT_REGIME,
  loadRegime,
  readTargets,
  startMonth,
  type Backend,
} from '../../app/index.ts';
import type { Day } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { asKnown, knownOption, recordedOption, startOption, type AsKnown } from '../as-known.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { engineOption } from '../engine-option.ts';
import { wholeOption } from '../options.ts';
import { predictivePicture, printCalibration } from '../print-calibration.ts';
import { progressLine } from '../progress-line.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions, AsKnown {
  readonly targets?: string;
  readonly workers: number;
  readonly points: number;
  readonly repeats: number;
  readonly particles: number;
  readonly runs: number;
  readonly seed: number;
  readonly threads: number;
  readonly engine?: Backend;
  readonly at: Day;
  readonly out?: string;
  readonly json?: true;
}

export function calibrateCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('calibrate'))
    .description('help.calibrate')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .option('--targets <file>', 'help.calibrate.targets')
    .option('--workers <n>', 'help.run.workers', wholeOption(20, 200_000), 500)
    .option('--points <n>', 'help.calibrate.points', wholeOption(16, 65_536), 512)
    .option('--repeats <n>', 'help.calibrate.repeats', wholeOption(2, 1000), 8)
    .option('--particles <n>', 'help.calibrate.particles', wholeOption(20, 100_000), 500)
    .option('--runs <n>', 'help.calibrate.runs', wholeOption(1000, 10_000_000), 20_000)
    .option('--seed <n>', 'help.seed', wholeOption(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--threads <n>', 'help.analysis.threads', wholeOption(1, 256), 2)
    .option('--engine <name>', 'help.analysis.engine', engineOption)
    .addOption(startOption())
    .addOption(knownOption())
    .addOption(recordedOption())
    .option('--out <dir>', 'help.calibrate.out')
    .option('--json', 'help.json')
    .action(async (dir: string, options: Options) => {
      const { workers, points, repeats, particles, runs, seed, threads, engine, out } = options;
      const regime = loadRegime(dir);
      const targets = readTargets(dir, options.targets);
      const log = out === undefined ? undefined : join(out, 'runs.partial');
      await onCase(options, terminal, async (opened) => {
        const found = await calibrate(opened, regime, {
          ...{ targets, workers, points, repeats, particles, seed, threads },
          mostRuns: runs,
          start: startMonth(options.at),
          ...asKnown(options),
          ...(engine && { engine }),
          ...(log !== undefined && { log }),
          progress: progressLine(terminal),
          signal: terminal.signal,
        });
        if (out !== undefined && log !== undefined) {
          mkdirSync(out, { recursive: true });
          writeFileSync(join(out, 'calibration.json'), `${JSON.stringify(found, null, 2)}\n`);
          writeFileSync(join(out, 'predictive.svg'), predictivePicture(found, terminal.locale));
          rmSync(log, { force: true });
        }
        const text = options.json ? JSON.stringify(found, null, 2) : printCalibration(found, terminal);
        terminal.out(text);
        if (out !== undefined && !options.json) {
          terminal.out(message(terminal.locale, 'calibrate.written', { dir: out }));
        }
      });
    });
}
