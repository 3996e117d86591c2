/** `corvee read FILE...`: what the reading layers find, as it is. */
import { Option, type Command } from 'commander';
import { LAYERS, readReports, type Layer, type ReadFileJson } from '../../app/index.ts';
import { message, publishedText } from '../../messages/index.ts';
import { wrap } from '../layout.ts';
import { modelFlags, modelOption, printModel, type ModelFlags } from '../model-option.ts';
import { collected, publishedOption } from '../published-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends ModelFlags {
  readonly published?: string[];
  readonly acceptRisk?: true;
  readonly page?: string[];
  readonly layer?: Layer;
  readonly json?: true;
}

export function readCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('read')
    .description('help.read')
    .argument('<files...>', 'help.files')
    .option('--published <file=date>', 'help.published', collected)
    .option('--accept-risk', 'help.accept-risk')
    .option('--page <address>', 'help.page', collected)
    .addOption(new Option('--layer <name>', 'help.read.layer').choices(LAYERS))
    .option('--json', 'help.json');
  modelFlags(command).action(async (files: string[], options: Options) => {
    const published = publishedOption(options.published ?? [], files, terminal.locale);
    const model = modelOption(options, (options.layer ?? 'claims') === 'claims', terminal);
    const result = await readReports(files, published, {
      layer: options.layer ?? null,
      masked: !options.json,
      acceptRisk: options.acceptRisk === true,
      pages: options.page ?? [],
      locale: terminal.locale,
      signal: terminal.signal,
      ...(model && { model }),
    });
    if (options.json) terminal.out(JSON.stringify(result, null, 2));
    else terminal.out(result.files.map((file) => printReading(file, terminal)).join('\n\n'));
  });
}

function printReading(file: ReadFileJson, terminal: Terminal): string {
  const { locale, width } = terminal;
  const { times = [], quantities = [], attribution = [], claims = [] } = file;
  const line = (head: string, text: string): string => wrap(`${head} “${text}”`, width, '      ', '    ');
  return [
    `${file.file}: ${publishedText(locale, file.published)} (${message(locale, `words.how.${file.published.how}`)})`,
    ...file.published.reasons.map((reason) => wrap(`· ${reason}`, width, '    ', '  ')),
    ...times.map(({ type, value, mod, text }) =>
      line(`${type} ${value}${mod === null ? '' : ` ${mod}`}`, text),
    ),
    ...quantities.map(({ kind, min, max, unit, currency, per, text }) =>
      line(
        `${kind} ${[min ?? '', max ?? ''].join('..')} ${currency ?? unit}${per === null ? '' : `/${per}`}`,
        text,
      ),
    ),
    ...attribution.map(({ stance, chain, text }) => line(`${stance} ${chain.join(' ↳ ')}`, text)),
    ...claims.map(({ kind, summary, modality, text }) => line(`${kind} ${modality} ${summary}`, text)),
    ...(file.model === undefined ? [] : printModel(file.model, claims, terminal)),
  ].join('\n');
}
