/**
 * No theatre: a report that says something else gives another claim, another register, another run and another briefing,
 * in the direction and by the value that the words say. End to end through `brief`, with the publication day given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, loadRegime, openSample, writeBriefing } from '../src/app/index.ts';
import { parseDay } from '../src/base/index.ts';
import type { Briefing } from '../src/publish/index.ts';
import { root } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const regime = loadRegime();
const made = new Map<string, Promise<Briefing>>();
const SEEDS = join(root, '..', 'shared', 'seeds');

/** The briefing of a text; one run per text, however many tests look at it. */
function briefingOf(text: string, day: string): Promise<Briefing> {
  const known = made.get(text);
  if (known !== undefined) return known;
  const making = (async () => {
    const path = fileIn(join(folder, String(made.size)), 'report.txt', text);
    const sample = await openSample();
    const at = parseDay(day);
    const briefing = await brief(sample, {
      paths: [path],
      published: new Map([[path, { from: at, to: at }]]),
      regime,
      known: null,
      locale: 'en',
      seed: 1,
      size: { workers: 150, draws: 4 },
    });
    await sample.close();
    return briefing;
  })();
  made.set(text, making);
  return making;
}

type Provision = Briefing['register']['instruments'][number]['provisions'][number];
const own = (briefing: Briefing): Provision[] =>
  briefing.register.instruments
    .filter(({ basis }) => basis === 'file')
    .flatMap(({ provisions }) => provisions);
const limits = (briefing: Briefing): number[] =>
  own(briefing).flatMap(({ threshold }) => threshold?.min ?? []);
const claimed = (briefing: Briefing): number[] =>
  briefing.claims.claims.flatMap(({ threshold }) => threshold?.min ?? []);
/** What a parameter is from the files on, by option. */
function parameter(briefing: Briefing, name: string): { low: number; high: number }[] {
  return briefing.run.evidence.flatMap((item) =>
    item.parameter === name && (item.basis === 'file' || item.basis === 'both') ? item.amounts : [],
  );
}
function total(briefing: Briefing, output: string): number {
  const found = briefing.run.outputs.find(({ name }) => name === output);
  if (found === undefined) throw new Error(`no output ${output}`);
  return found.mean.reduce((sum, value) => sum + value, 0);
}
const months = (briefing: Briefing, gate: string): number =>
  briefing.run.gates.find((item) => item.gate === gate)?.open.length ?? -1;

/** Replaces words that must stand in the text. */
function said(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the text does not say: ${from}`);
    return all.replaceAll(from, to);
  }, text);
}

interface Story {
  readonly name: string;
  readonly day: string;
  readonly text: string;
  /** As written, and as changed. */
  readonly limit: readonly [string, number, string, number];
  readonly sums: readonly [string, readonly [number, number], string, readonly [number, number]];
  readonly weekday: readonly [string, string, string, string];
  readonly negated: readonly (readonly [string, string])[];
}

const seed = (name: string): string | null => {
  const path = join(SEEDS, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
const quarry = readFileSync(join(root, 'examples', 'reports', 'quarry-dues.txt'), 'utf8');

const example: Story = {
  name: 'the example of the quarry, moved to Russia',
  day: '2022-06-23',
  text: said(quarry, ['Mongolia', 'Russia']),
  limit: ['six or more months', 6, 'three or more months', 3],
  sums: ['USD 5,200 to USD 6,400', [5200, 6400], 'USD 15,200 to USD 16,400', [15_200, 16_400]],
  weekday: ['in the country on Tuesday', '2022-06-21', 'in the country on Monday', '2022-06-20'],
  negated: [
    [
      'the instruction also allows crews to travel to other provinces',
      'the instruction does not allow crews to travel to other provinces',
    ],
    ['In effect, the embassy eased travel restrictions, as long as crews travel to earn money.', ''],
  ],
};
const seedText = seed('party-funds-order.txt');
const order: Story | null =
  seedText === null
    ? null
    : {
        name: 'the seed report of June 2022',
        day: '2022-06-23',
        text: seedText,
        limit: ['four or more months', 4, 'six or more months', 6],
        sums: ['USD 7,000 to USD 10,000', [7000, 10_000], 'USD 14,000 to USD 15,000', [14_000, 15_000]],
        weekday: ['in Russia on Monday', '2022-06-20', 'in Russia on Tuesday', '2022-06-21'],
        negated: [
          ['the order partially allowed workers to move', 'the order did not allow workers to move'],
          [
            'Essentially, North Korea conditionally relaxed travel controls for workers, as long as they are moving to earn foreign currency.',
            '',
          ],
          ['With North Korea permitting workers dispatched to Russia to move between regions, ', ''],
        ],
      };
const stories = order === null ? [example] : [example, order];

describe.each(stories)('$name', ({ day, text, limit, sums, weekday, negated }) => {
  test('another number of missed months is another threshold everywhere, and fewer or more are sent home', async () => {
    const [from, before, to, after] = limit;
    const [as, other] = await Promise.all([briefingOf(text, day), briefingOf(said(text, [from, to]), day)]);
    expect([claimed(as), claimed(other)]).toEqual([[before], [after]]);
    expect([limits(as), limits(other)]).toEqual([[before], [after]]);
    expect(parameter(other, 'arrearsLimit')).toEqual([{ low: after, high: after }]);
    expect(parameter(as, 'arrearsLimit')).toEqual([{ low: before, high: before }]);
    const [more, less] = before < after ? [as, other] : [other, as];
    expect(total(more, 'atLimit')).toBeGreaterThan(total(less, 'atLimit'));
  }, 60_000);

  test('other sums are other dues everywhere, and workers keep less of their pay', async () => {
    const [from, [low, high], to, [lowAfter, highAfter]] = sums;
    const [as, other] = await Promise.all([briefingOf(text, day), briefingOf(said(text, [from, to]), day)]);
    const amounts = (briefing: Briefing): unknown[] =>
      own(briefing).flatMap(({ quantity }) =>
        quantity?.unit === 'money' && quantity.kind === 'value' ? [[quantity.min, quantity.max]] : [],
      );
    expect([amounts(as), amounts(other)]).toEqual([[[low, high]], [[lowAfter, highAfter]]]);
    expect(parameter(other, 'dues')).toContainEqual({ low: lowAfter, high: highAfter });
    expect(parameter(as, 'dues')).not.toContainEqual({ low: lowAfter, high: highAfter });
    expect(total(other, 'kept')).toBeLessThan(total(as, 'kept'));
    expect(total(other, 'arrearsMean')).toBeGreaterThan(total(as, 'arrearsMean'));
    // What a file reports is no lever that somebody turned: the run is still of the regime as reported.
    expect(other.run.departures).toEqual([]);
  }, 60_000);

  test('another weekday is another day of the order', async () => {
    const [from, before, to, after] = weekday;
    const [as, other] = await Promise.all([briefingOf(text, day), briefingOf(said(text, [from, to]), day)]);
    const begins = (briefing: Briefing): string[] =>
      briefing.register.instruments.flatMap(({ basis, kind, spans }) =>
        basis === 'file' && kind === 'order'
          ? spans.flatMap((span) => (span.from.kind === 'within' ? (span.from.earliest ?? []) : []))
          : [],
      );
    expect([new Set(begins(as)), new Set(begins(other))]).toEqual([new Set([before]), new Set([after])]);
    const dated = (briefing: Briefing): unknown =>
      briefing.run.evidence.find(
        (item) => item.parameter === 'arrearsLimit' && item.from !== null && item.basis !== 'case',
      )?.from;
    expect([dated(as), dated(other)]).toEqual([before, after]);
  }, 60_000);

  test('a permission that is denied is a prohibition, closes the gate, and fewer may earn on the side', async () => {
    const [as, other] = await Promise.all([briefingOf(text, day), briefingOf(said(text, ...negated), day)]);
    const kinds = (briefing: Briefing): string[] =>
      own(briefing).flatMap(({ about, kind, id }) =>
        about.topic === 'movement' && id.includes('order') ? [kind] : [],
      );
    expect([kinds(as), kinds(other)]).toEqual([['permission'], ['prohibition']]);
    expect(months(as, 'moveAllowed')).toBeGreaterThan(6);
    expect(months(other, 'moveAllowed')).toBe(0);
    expect(total(other, 'sideWorkers')).toBeLessThan(total(as, 'sideWorkers'));
  }, 60_000);

  test('other words are another page: it quotes what was changed, and nothing of what stood there before', async () => {
    const dirs = await Promise.all(
      [text, said(text, [limit[0], limit[2]])].map(async (words, i) => {
        const dir = join(folder, `page of ${day} ${String(i)} ${String(text.length)}`);
        await writeBriefing(dir, await briefingOf(words, day));
        return readFileSync(join(dir, 'index.html'), 'utf8');
      }),
    );
    const [as = '', other = ''] = dirs;
    expect(as).toContain(limit[0]);
    expect(other).toContain(limit[2]);
    const quoted = (page: string): string =>
      [...page.matchAll(/<blockquote>[\s\S]*?<\/blockquote>/g)].join('\n');
    expect(quoted(as)).toContain(limit[0]);
    expect(quoted(other)).not.toContain(limit[0]);
  }, 60_000);
});

const why = order === null ? ' (skipped: the seed reports are not beside the project)' : '';

describe(`the seed reports${why}`, () => {
  test.skipIf(order === null)(
    'another sector out of season is another season in the register and the run',
    async () => {
      const { text, day } = order ?? example;
      const [as, other] = await Promise.all([
        briefingOf(text, day),
        briefingOf(said(text, ['low season for logging', 'low season for construction']), day),
      ]);
      const trades = (briefing: Briefing): unknown[] =>
        own(briefing).flatMap(({ about }) => (about.topic === 'season' ? [about.trade] : []));
      expect([trades(as), trades(other)]).toEqual([['forestry'], ['construction']]);
      expect(other.run.inputHash).not.toBe(as.run.inputHash);
      // Three of four places are in construction: a bad month there costs more than one in the forest.
      expect(total(other, 'dues')).toBeLessThan(total(as, 'dues'));
    },
    60_000,
  );

  const sick = seed('sick-worker-returns.txt');
  test.skipIf(sick === null)(
    'other days off work are another threshold of practice, and fewer go home',
    async () => {
      const text = sick ?? '';
      const [as, other] = await Promise.all([
        briefingOf(text, '2023-04-05'),
        briefingOf(said(text, ['the last 20 days', 'the last 45 days']), '2023-04-05'),
      ]);
      expect(parameter(as, 'unfitDays')).toEqual([{ low: 20, high: 20 }]);
      expect(parameter(other, 'unfitDays')).toEqual([{ low: 45, high: 45 }]);
      expect(total(other, 'returned')).toBeLessThan(total(as, 'returned'));
      expect(other.run.departures).toEqual([]);
    },
    60_000,
  );
});
