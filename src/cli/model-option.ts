/** `--model URL --model-name NAME`: the only way in which Corvée ever asks a model, for one command. */
import type { Command } from 'commander';
import type { ModelJson, ModelOptions } from '../app/index.ts';
import { CorveeError } from '../base/index.ts';
import { message } from '../messages/index.ts';
import { wrap } from './layout.ts';
import { wholeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface ModelFlags {
  readonly model?: string;
  readonly modelName?: string;
  readonly modelSeconds?: number;
  readonly modelElsewhere?: true;
}

const SECONDS = 60;

export function modelFlags(command: Command): Command {
  return command
    .option('--model <url>', 'help.read.model')
    .option('--model-name <name>', 'help.read.model-name')
    .option('--model-seconds <n>', 'help.read.model-seconds', wholeOption(1, 3600))
    .option('--model-elsewhere', 'help.read.model-elsewhere');
}

/**
 * @param hasClaims - false if only another layer is printed
 * @throws CorveeError 'usage' for a part of it without the rest, or where the layer of claims is not printed
 */
export function modelOption(
  flags: ModelFlags,
  hasClaims: boolean,
  { locale }: Terminal,
): ModelOptions | undefined {
  const { model, modelName, modelSeconds, modelElsewhere } = flags;
  const isAlone = (modelName ?? modelSeconds ?? modelElsewhere) !== undefined;
  if (model === undefined) {
    if (isAlone) throw new CorveeError('usage', { detail: message(locale, 'cli.model.address') });
    return undefined;
  }
  if (!hasClaims) throw new CorveeError('usage', { detail: message(locale, 'cli.model.layer') });
  return {
    address: model,
    name: modelName ?? '',
    elsewhere: modelElsewhere === true,
    seconds: modelSeconds ?? SECONDS,
  };
}

type Said = 'title' | 'agrees' | 'doubts' | 'prefers' | 'points' | 'nothing' | 'refused';

/** @param claims - of the rules, in their order */
export function printModel(
  { name, used, notes, marks, choices, points, refused }: ModelJson,
  claims: readonly { readonly kind: string; readonly text: string }[],
  { locale, width }: Terminal,
): string[] {
  const put = (text: string): string => wrap(text, width, '    ', '  ');
  const say = (key: Said, values = {}): string => put(message(locale, `words.model.${key}`, values));
  const item = (kind: string, text: string): string => wrap(`${kind} “${text}”`, width, '        ', '      ');
  const under = (key: Said, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [say(key), ...items];
  const noted = notes.map(({ text }) => put(text));
  if (!used) return noted;
  const agreed = marks.filter(({ agrees }) => agrees).length;
  const doubted = marks
    .flatMap(({ claim, agrees }) => (agrees ? [] : [claims[claim]]))
    .filter((c) => c !== undefined);
  const lost = Object.values(refused).reduce((sum, n) => sum + n, 0);
  const added = [
    ...(agreed > 0 ? [say('agrees', { n: agreed })] : []),
    ...under(
      'doubts',
      doubted.map(({ kind, text }) => item(kind, text)),
    ),
    ...under(
      'prefers',
      choices.map(({ kind, text }) => item(kind, text)),
    ),
    ...under(
      'points',
      points.map(({ kind, text }) => item(kind, text)),
    ),
  ];
  return [
    say('title', { name }),
    ...(added.length > 0 ? added : [say('nothing')]),
    ...(lost > 0 ? [say('refused', { n: lost })] : []),
    ...noted,
  ];
}
