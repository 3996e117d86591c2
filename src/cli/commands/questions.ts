/** `corvee questions`: what to ask next. `corvee danger`: how dangerous a question is, as a person judges it. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parse } from 'yaml';
import {
  DecisionFile,
  DEFAULT_REGIME,
  loadRegime,
  questions,
  readQuestions,
  setDanger,
} from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { analysisOptions, askedRuns, type AnalysisOptions } from '../analysis-options.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { thisMonth } from '../month.ts';
import { wholeOption } from '../options.ts';
import { printQuestions } from '../print-questions.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends AnalysisOptions {
  readonly runs: number;
  readonly decision?: string;
}

export function questionsCommand(program: Command, terminal: Terminal): void {
  analysisOptions(
    withCaseOptions(program.command('questions'))
      .description('help.questions')
      .argument('[dir]', 'help.regime', DEFAULT_REGIME),
  )
    .option('--runs <n>', 'help.questions.runs', wholeOption(64, 1_000_000), 1024)
    .option('--decision <file>', 'help.questions.decision')
    .action(async (dir: string, options: Options) => {
      const regime = loadRegime(dir);
      const decision = options.decision === undefined ? null : readDecision(options.decision);
      await onCase(options, terminal, async (opened) => {
        const asked = {
          ...askedRuns(options, terminal),
          runs: options.runs,
          decision,
          words: readQuestions(dir),
        };
        const result = await questions(opened, regime, asked);
        terminal.out(options.json ? JSON.stringify(result, null, 2) : printQuestions(result, terminal));
      });
    });
}

interface DangerOptions extends CaseOptions {
  readonly regime: string;
  readonly why: string;
}

const LEVELS = [1, 2, 3, 4, 5] as const;

export function dangerCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('danger'))
    .description('help.danger')
    .argument('<name>', 'help.danger.name')
    .argument('<level>', 'help.danger.level')
    .option('--regime <dir>', 'help.danger.regime', DEFAULT_REGIME)
    .requiredOption('--why <text>', 'help.why')
    .action(async (about: string, level: string, options: DangerOptions) => {
      const danger = LEVELS.find((item) => String(item) === level) ?? null;
      if (danger === null && level !== 'unset') {
        throw new CorveeError('usage', { detail: message(terminal.locale, 'cli.danger.level') });
      }
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      const regime = loadRegime(options.regime);
      await onCase(options, terminal, async (opened) => {
        const set = { about, danger, why: options.why, words: readQuestions(options.regime) };
        const by = { actor: { role: 'editor', name: null }, month: thisMonth() } as const;
        const seq = await setDanger(opened, regime, set, by);
        terminal.out(message(terminal.locale, 'cli.danger.done', { about, level, seq }));
      });
    });
}

function readDecision(file: string): DecisionFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
  const read = DecisionFile.safeParse(parse(text, { maxAliasCount: 0 }));
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
  throw new CorveeError('value-invalid', { what: file, issues });
}
