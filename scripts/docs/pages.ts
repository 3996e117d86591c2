/** Pages of the manual that are made from the code, so that they cannot lag: errors, commands, JSON contracts. */
import type { Command } from 'commander';
import { z } from 'zod';
import * as app from '../../src/app/index.ts';
import { makeProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { Claim, Report } from '../../src/evidence/index.ts';
import {
  BriefClaimsJson,
  BriefRegisterJson,
  IMPORT_FORMATS,
  LOSSES,
  OrdersJson,
  RunJson,
  type ImportFormat,
  type LostField,
} from '../../src/publish/index.ts';
import { ParameterFile, RegimeFile, RuleFile } from '../../src/regime/index.ts';
import errors from '../../src/messages/en/errors.json' with { type: 'json' };
import problems from '../../src/messages/en/problems.json' with { type: 'json' };

const MADE = '<!-- Made by scripts/make-docs.ts from the code. Do not edit. -->';

/** `docs/errors.md` */
export function errorsPage(): string {
  const rows = (catalogue: Record<string, string>, prefix: string): string =>
    Object.entries(catalogue)
      .map(([key, text]) => `| \`${key.slice(prefix.length)}\` | ${text.replaceAll('|', '\\|')} |`)
      .sort()
      .join('\n');
  return `${MADE}
# Errors

Each failure has a code that keeps its meaning, and a text that says what to do. Commands exit 1 for wrong input, 2 for wrong
usage, 3 for a fault of the program.

| code | text |
|---|---|
${rows(errors, 'error.')}

## Mistakes in a regime

Found by \`corvee check\`, each with every place it involves.

| code | text |
|---|---|
${rows(problems, 'problem.')}
`;
}

const LOST: Readonly<Record<LostField, string>> = {
  slug: 'its name in the case',
  status: 'how it was decided: all of it comes in as a draft',
  grade: 'the grade',
  band: 'how many could know it',
  origin: 'the origin: it is that of the report here',
  triggers: 'the words a reader fired on',
  cues: 'the words that name each link of the chain',
  read: 'which texts of others a desk has read',
  rationale: 'manner, rationale and judging words',
  span: 'when: a date of EDTF instead of two bounded ends',
  chain: 'the chain: the publisher alone is left',
};

/** The table in `docs/export.md`, between its two marks. */
export function lossesTable(): string {
  const cell = (format: ImportFormat, field: LostField): string => {
    const why = LOSSES[format][field];
    return why === undefined ? '' : why === 'desk' ? 'another desk’s' : 'no place';
  };
  const rows = (Object.keys(LOST) as LostField[]).map(
    (field) => `| ${LOST[field]} | ${IMPORT_FORMATS.map((format) => cell(format, field)).join(' | ')} |`,
  );
  const head = `| lost | ${IMPORT_FORMATS.map((format) => `\`${format}\``).join(' | ')} |`;
  return [head, `|---|${IMPORT_FORMATS.map(() => '---|').join('')}`, ...rows].join('\n');
}

/** A page with what is made from the code put between its marks. */
export function withLosses(page: string): string {
  return page.replace(
    /(<!-- losses: made by scripts\/make-docs\.ts -->\n)[^]*?(<!-- \/losses -->)/,
    (_, before: string, after: string) => `${before}${lossesTable()}\n${after}`,
  );
}

/** `docs/cli.md` */
export function cliPage(): string {
  const program = makeProgram(silent, () => undefined);
  const sections = program.commands.map(
    (command) => `## corvee ${command.name()}\n\n\`\`\`\n${help(command)}\n\`\`\``,
  );
  return `${MADE}
# Command line

\`--case PATH\` goes with every command that reads a case; without it the sample is used, read-only. \`--json\` writes one JSON
document to stdout and nothing else; progress goes to stderr, and only to a terminal. Exit 0 done, 1 the input is wrong, 2 usage,
3 internal. The shapes are in [schemas](schemas/).

${sections.join('\n\n')}
`;
}

function help(command: Command): string {
  return command
    .configureHelp({ helpWidth: 110 })
    .helpInformation()
    .replaceAll(app.DEFAULT_REGIME, 'models/dprk-russia')
    .trimEnd();
}

const silent: Terminal = {
  locale: 'en',
  interactive: false,
  width: 110,
  signal: new AbortController().signal,
  out: () => undefined,
  err: () => undefined,
  progress: () => undefined,
  secret: () => Promise.resolve(null),
};

/** `docs/schemas/<name>.json` */
export const contracts: Readonly<Record<string, z.ZodType>> = {
  anchors: app.AnchorsJson,
  bench: app.BenchJson,
  estimates: app.EstimatesJson,
  explain: app.ExplainJson,
  print: app.RegimeDocumentJson,
  read: app.ReadJson,
  align: app.AlignJson,
  orders: OrdersJson,
  contradictions: app.ContradictionsJson,
  origins: app.OriginsJson,
  run: RunJson,
  score: app.ScoreJson,
  compare: app.CompareJson,
  'back-test': app.BackTestJson,
  changed: app.ChangedJson,
  questions: app.QuestionsJson,
  decision: app.DecisionFile,
  sensitivity: app.SensitivityJson,
  calibrate: app.CalibrateJson,
  hidden: app.HiddenJson,
  import: app.ImportJson,
  forecast: app.WrittenForecast,
  check: app.CheckJson,
  regime: RegimeFile,
  'regime-parameters': ParameterFile,
  'regime-rules': RuleFile,
  'brief-claims': BriefClaimsJson,
  'brief-register': BriefRegisterJson,
  report: Report,
  claim: Claim,
};

export function schemaText(name: string): string {
  const schema = contracts[name];
  if (schema === undefined) throw new Error(`no contract ${name}`);
  // What people write is described as they write it, before it is read.
  const io = name.startsWith('regime') || name === 'forecast' ? 'input' : 'output';
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'throw', reused: 'ref' });
  return `${JSON.stringify({ ...json, $id: `https://corvee.invalid/schemas/${name}.json`, title: name }, null, 2)}\n`;
}
