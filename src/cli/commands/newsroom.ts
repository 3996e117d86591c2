/** `corvee record FILE`: takes in what a newsroom writes down beside its claims. `corvee newsroom WHAT`: shows it. */
import { Argument, type Command } from 'commander';
import {
  bylines,
  corrections,
  dueForReview,
  EDITOR,
  glossary,
  mediaView,
  networks,
  parallelView,
  recordFile,
  stories,
} from '../../app/index.ts';
import { CorveeError, type Month } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import { thisMonth } from '../month.ts';
import { monthOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const VIEWS = [
  'glossary',
  'networks',
  'stories',
  'corrections',
  'due',
  'media',
  'bylines',
  'parallel',
] as const;
type View = (typeof VIEWS)[number];

interface Options extends CaseOptions {
  readonly at?: Month;
  readonly report?: string;
  readonly json?: true;
}

type OnCase = Parameters<Parameters<typeof onCase>[2]>[0];

export function recordCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('record'))
    .description('help.record')
    .argument('<file>', 'help.record.file')
    .action(async (file: string, options: CaseOptions) => {
      if (options.case === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        const done = await recordFile(opened, file, { actor: EDITOR, month: thisMonth() });
        terminal.out(message(terminal.locale, 'cli.record.done', { file, n: done.length }));
      });
    });
}

export function newsroomCommand(program: Command, terminal: Terminal): void {
  withCaseOptions(program.command('newsroom'))
    .description('help.newsroom')
    .addArgument(new Argument('<what>', 'help.newsroom.what').choices(VIEWS))
    .option('--at <month>', 'help.newsroom.at', monthOption)
    .option('--report <report>', 'help.newsroom.report')
    .option('--json', 'help.json')
    .action(async (what: View, options: Options) => {
      await onCase(options, terminal, async (opened) => {
        const shown = await viewOf(what, opened, options, terminal);
        terminal.out(options.json ? JSON.stringify(shown.json, null, 2) : print(shown.lines, terminal));
      });
    });
}

interface Shown {
  readonly json: object;
  /** One line for each record. */
  readonly lines: readonly string[];
}

async function viewOf(what: View, opened: OnCase, options: Options, { locale }: Terminal): Promise<Shown> {
  switch (what) {
    case 'glossary': {
      const json = await glossary(opened);
      return {
        json,
        lines: json.terms.map(({ chosen, original, variants, since, why }) =>
          message(locale, 'cli.newsroom.term', {
            chosen,
            original: original ?? 'none',
            variants: variants.join(', '),
            since,
            why,
          }),
        ),
      };
    }
    case 'networks': {
      const json = await networks(opened);
      return {
        json,
        lines: json.networks.map(({ label, publishers, grade, method }) =>
          message(locale, 'cli.newsroom.network', {
            label,
            publishers: publishers.join(', '),
            grade: grade.reliability ?? 'none',
            method: method?.summary ?? 'none',
          }),
        ),
      };
    }
    case 'stories': {
      const json = await stories(opened);
      return {
        json,
        lines: json.stories.flatMap(({ title, reports, steps, questions, open }) => [
          message(locale, 'cli.newsroom.story', { title, reports: reports.length, open: open.length }),
          ...steps.map(({ how, why }) => message(locale, 'cli.newsroom.step', { how, why })),
          ...questions.map(({ text, answer }) =>
            message(locale, 'cli.newsroom.question', { text, answer: answer?.text ?? 'none' }),
          ),
        ]),
      };
    }
    case 'corrections': {
      const json = await corrections(opened);
      return {
        json,
        lines: json.corrections.map(({ fault, received, published, why }) =>
          message(locale, 'cli.newsroom.correction', {
            fault,
            received,
            published: published?.to ?? 'none',
            why,
          }),
        ),
      };
    }
    case 'due': {
      const json = await dueForReview(opened, options.at ?? thisMonth());
      return {
        json,
        lines: [
          message(locale, 'cli.newsroom.due.title', { at: json.at, n: json.due.length, later: json.later }),
          ...json.due.map(({ report, party, basis, review, why }) =>
            message(locale, 'cli.newsroom.due', { report, party: party ?? 'none', basis, review, why }),
          ),
        ],
      };
    }
    case 'media': {
      const json = await mediaView(opened);
      return {
        json,
        lines: [
          ...json.media.map(({ id, shows, credit, rights }) =>
            message(locale, 'cli.newsroom.media', { id, shows, credit: credit ?? 'none', rights }),
          ),
          ...json.reused.map((same) => message(locale, 'cli.newsroom.reused', { ids: same.join(', ') })),
        ],
      };
    }
    case 'bylines': {
      const json = await bylines(opened);
      return {
        json,
        lines: json.bylines.map(({ report, activity, role }) =>
          message(locale, 'cli.newsroom.byline', { report, activity, role }),
        ),
      };
    }
    case 'parallel': {
      if (options.report === undefined)
        throw new CorveeError('usage', { detail: message(locale, 'cli.newsroom.which') });
      const json = await parallelView(opened, options.report);
      return {
        json,
        lines: [
          ...json.texts.flatMap(({ links }) =>
            links.map(({ original, translation, disputed }) =>
              message(locale, 'cli.newsroom.pair', {
                original: original ?? 'none',
                translation: translation ?? 'none',
                disputed: disputed ? 'yes' : 'no',
              }),
            ),
          ),
          ...json.disputes.map(({ translation, reading, why }) =>
            message(locale, 'cli.newsroom.dispute', { translation, reading, why }),
          ),
        ],
      };
    }
  }
}

function print(lines: readonly string[], { locale, width }: Terminal): string {
  if (lines.length === 0) return message(locale, 'cli.newsroom.nothing');
  return lines.map((line) => wrap(line, width, '    ', '  ')).join('\n');
}
