/** The project's own gold is what it says: complete, resolvable, split by nobody's choice, and nobody's text but ours. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Topic } from '../src/evidence/topics.ts';
import { claimKinds } from '../src/evidence/index.ts';
import { Stance } from '../src/evidence/attribution.ts';
import { type GoldLanguage, type GoldReport, loadGold } from './gold/gold.ts';
import { placeOf } from './gold/place-words.ts';

const languages: readonly GoldLanguage[] = ['en', 'ko', 'ru'];
const all = languages.flatMap((language) => loadGold(language));
const afresh = loadGold('en', 'afresh');
const third = loadGold('en', 'third');
const each = [...all, ...afresh, ...third].map((report) => [report.id, report] as const);

describe('own gold', () => {
  test('has at least 30 English, 20 Korean and 5 Russian reports, half of them kept apart', () => {
    const sizes = languages.map((language) => {
      const own = all.filter((report) => report.language === language);
      return [own.length, own.filter(({ half }) => half === 'held-out').length];
    });
    expect(sizes).toEqual([
      [32, 16],
      [20, 10],
      [5, 2],
    ]);
  });

  test('has 44 English reports written afresh, half of them kept apart, with nothing but times, amounts and norms', () => {
    expect(afresh).toHaveLength(44);
    expect(afresh.filter(({ half }) => half === 'held-out')).toHaveLength(22);
    expect(afresh.filter(({ attribution }) => attribution.length > 0)).toEqual([]);
    expect(new Set(afresh.flatMap(({ claims }) => claims.map(({ kind }) => kind)))).toEqual(norms);
  });

  test('has a third set of 40 English reports, half of them unseen, four without a norm', () => {
    expect(third).toHaveLength(40);
    expect(third.filter(({ half }) => half === 'unseen')).toHaveLength(20);
    expect(third.filter(({ claims }) => claims.length === 0)).toHaveLength(4);
    expect(third.filter(({ text }) => text.length < 900 || text.length > 2500)).toEqual([]);
    expect(third.filter(({ attribution }) => attribution.length > 0)).toEqual([]);
    expect(new Set(third.flatMap(({ claims }) => claims.map(({ kind }) => kind)))).toEqual(norms);
  });

  test.each(each)('%s: every row names what the project knows', (_, { claims, attribution, published }) => {
    expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { kind, topic } of claims) {
      expect(claimKinds).toContain(kind);
      expect(Topic.options).toContain(topic);
    }
    for (const { stance } of attribution) expect(Stance.options).toContain(stance);
  });

  test.each(each)('%s: a weekday that has a day is that weekday', (_, { times }) => {
    for (const { text, value } of times) {
      const day = weekdays.findIndex((words) => words.some((word) => text.includes(word)));
      if (day >= 0 && /^\d{4}-\d\d-\d\d$/.test(value)) expect(new Date(value).getUTCDay()).toBe(day);
    }
  });

  test.each(each)('%s: the words of a sum hold its figures', (_, { quantities }) => {
    for (const { text, min, currency } of quantities)
      if (currency !== null && min !== null && /\d/.test(text) && !/[천만억]|million|тыс|млн/.test(text))
        expect(text.replace(/[, ]/g, '')).toContain(String(min));
  });

  test('words that stand twice are refused without an index, and words that do not stand there always', () => {
    expect(() => placeOf('a day or a day', 'a day', true)).toThrow('2 times');
    expect(placeOf('a day or a day', 'a day#2', true).start).toBe(9);
    expect(() => placeOf('a day', 'a month', true)).toThrow('does not stand there');
    expect(() => placeOf('someday', 'day', true)).toThrow('does not stand there');
  });

  test('six pairs tell the same in both languages, three of them with differences planted', () => {
    const pairs = all.filter(({ links }) => links.length > 0);
    expect(pairs.map(({ pair }) => pair).sort()).toEqual([...pairStems]);
    expect(pairs.filter(({ disagreements }) => disagreements.length > 0)).toHaveLength(3);
    for (const { pair, links, disagreements, text } of pairs) {
      const english = all.find(({ id }) => id === `en/${String(pair)}`);
      for (const [en, ko] of [...links, ...disagreements.map((row) => [row.en, row.ko] as const)]) {
        expect(english?.text).toContain(en);
        expect(text).toContain(ko);
      }
    }
  });
});

const norms = new Set(['order', 'duty', 'permission', 'prohibition', 'sanction', 'criterion']);
const pairStems = [
  'clinic-returns',
  'dormitory-phones',
  'harbour-levy',
  'ration-brief',
  'river-movement',
  'sewing-dues',
];
const weekdays = [
  ['Sunday', 'воскресенье'],
  ['Monday', 'понедельник'],
  ['Tuesday', 'вторник'],
  ['Wednesday', 'среду'],
  ['Thursday', 'четверг'],
  ['Friday', 'пятницу'],
  ['Saturday', 'субботу'],
];

const seeds = '../shared/seeds';
describe.skipIf(!existsSync(seeds))('beside the two real reports (skipped where they are not there)', () => {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const runs = (text: string): string[] =>
    words(text).map((_, i, list) => list.slice(i, i + LONGEST_SHARED).join(' '));
  const theirs = new Set(
    readdirSync(seeds).flatMap((name) => runs(readFileSync(`${seeds}/${name}`, 'utf8'))),
  );

  test.each(each.filter(([, { language }]) => language === 'en'))(
    '%s: shares no run of seven words with them',
    (_: string, { text }: GoldReport) => {
      const shared = runs(text).filter((run) => run.split(' ').length === LONGEST_SHARED && theirs.has(run));
      expect(shared).toEqual([]);
    },
  );
});

const LONGEST_SHARED = 7;
