/**
 * Every example in every table of rules is a test: the rule must fire on it and give what the example says. A new rule
 * without an example, or an id used twice, fails here as well.
 */
import { describe, expect, test } from 'vitest';
import { parseDay, type Quantity } from '../base/index.ts';
import { english } from './en/index.ts';
import { korean } from './ko/index.ts';
import type { LanguagePack } from './language-pack.ts';
import { read } from './read.ts';
import type { Language, Reading } from './reading.ts';
import { russian } from './ru/index.ts';

/** Examples are read as of this day, a Tuesday. */
const TODAY = parseDay('2023-04-04');
const packs: Readonly<Record<Language, LanguagePack>> = { en: english, ko: korean, ru: russian };

const readToday = (text: string, language: Language): Reading =>
  read(text, { language, published: { from: TODAY, to: TODAY } });
const halves = (example: string): [string, string] => {
  const [text = '', gives = ''] = example.split(' => ');
  return [text, gives.trim()];
};

describe.each(['en', 'ko', 'ru'] as const)('rules of %s', (language) => {
  const pack = packs[language];
  const { phrases } = pack;
  const tables = [
    pack.times.rules,
    pack.quantities.rules,
    pack.quantities.rates,
    pack.boilerplate,
    phrases?.attribution.rules ?? [],
    phrases?.claims.rules ?? [],
    phrases?.claims.wordings.rules ?? [],
    pack.surface?.rules ?? [],
    pack.surface?.voices ?? [],
  ];

  test('every rule has an example, and every id is used once in its table', () => {
    for (const table of tables) {
      expect(table.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
      expect(table.map(({ id }) => id)).toEqual([...new Set(table.map(({ id }) => id))]);
    }
  });

  test.each(
    pack.times.rules.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)),
  )('time %s: %s', (id, example) => {
    const [text, gives] = halves(example);
    const [words = ''] = gives.split(' = ');
    const time = readToday(text, language).times.find((candidate) => candidate.text === words);
    const days = time?.from == null && time?.to == null ? '' : ` ${time.from ?? ''}..${time.to ?? ''}`;
    expect(time && `${time.text} = ${time.value}${time.mod === null ? '' : ` ${time.mod}`}${days}`).toBe(
      gives,
    );
    expect(time?.rule).toBe(id);
  });

  const amounts = [...pack.quantities.rules, ...pack.quantities.rates];
  test.each(amounts.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    'amount %s: %s',
    (id, example) => {
      const [text, gives] = halves(example);
      const [words = ''] = gives.split(' = ');
      const found = readToday(text, language).quantities.find((candidate) => candidate.text === words);
      expect(found && `${found.text} = ${found.kind} ${amountWords(found.quantity)}`).toBe(gives);
      if (!id.startsWith('rate/')) expect(found?.rule).toBe(id);
    },
  );

  test.each(
    pack.boilerplate.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)),
  )('boilerplate %s: %s', (id, example) => {
    const reading = readToday(`${example}\n\nThe crews were sent home on Monday, the source said.`, language);
    const found = reading.boilerplate.filter(({ start }) => start < example.length);
    expect(found.map(({ text, rule }) => [text, rule])).toEqual([[example, id]]);
    expect(reading.claims.filter(({ start }) => start < example.length)).toEqual([]);
  });

  test.each(
    (phrases?.attribution.rules ?? []).flatMap(({ id, examples }) =>
      examples.map((example) => [id, example] as const),
    ),
  )('attribution %s: %s', (id, example) => {
    const [text, gives] = halves(example);
    const found = readToday(text, language).attribution.find(({ rule }) => rule === id);
    const cue = found === undefined ? '' : text.slice(found.cue.start, found.cue.end);
    const content = found?.content == null ? '' : text.slice(found.content.start, found.content.end);
    expect(found && `${found.source ?? ''} | ${cue} | ${found.stance} | ${content}`.trim()).toBe(gives);
  });

  test.each(
    (pack.surface?.voices ?? []).flatMap(({ id, examples }) =>
      examples.map((example) => [id, example] as const),
    ),
  )('voice %s: %s', (id, example) => {
    expect(readToday(example, language).attribution.map(({ rule }) => rule)).toContain(id);
  });

  test.each(
    (pack.surface?.rules ?? []).flatMap(({ id, examples }) =>
      examples.map((example) => [id, example] as const),
    ),
  )('claim by surface %s: %s', (id, example) => {
    const [text, gives] = halves(example);
    const found = readToday(text, language).claims.find(({ rule }) => rule === id)?.statement;
    const more =
      found?.kind === 'sanction'
        ? ` | >=${String(found.threshold.min)} ${found.threshold.unit}`
        : (found?.kind === 'event' || found?.kind === 'state') && found.runs !== null
          ? ` | ${found.runs ? 'runs' : 'stands still'}`
          : '';
    expect(found && `${found.kind} ${found.about.topic}${more}`).toBe(gives);
  });

  test.each(
    (phrases?.claims.rules ?? []).flatMap(({ id, examples }) =>
      examples.map((example) => [id, example] as const),
    ),
  )('claim %s: %s', (id, example) => {
    const [text, gives] = halves(example);
    const [head = '', words = '', more = ''] = gives.split(' | ');
    const found = readToday(text, language).claims.filter(({ rule }) => rule.split('#')[0] === id);
    expect(
      found.map((claim) => `${claim.statement.kind} ${claim.statement.about.topic} | ${claim.text}`),
    ).toContain(`${head} | ${words}`);
    if (more === '') return;
    const running = found.find(({ text: own }) => own === words)?.statement;
    if (running?.kind === 'event' || running?.kind === 'state') {
      expect(running.runs === null ? 'unsaid' : running.runs ? 'runs' : 'stands still').toBe(more);
      return;
    }
    const sanction = found.find(({ statement }) => statement.kind === 'sanction')?.statement;
    if (sanction?.kind !== 'sanction') throw new Error('no sanction');
    const { min, unit } = sanction.threshold;
    expect(`${min === null ? 'some' : `>=${String(min)}`} ${unit} ${sanction.consequence}`).toBe(more);
  });
});

describe('wordings of English norms', () => {
  const { wordings } = packs.en.phrases?.claims ?? { wordings: null };

  test.each(
    (wordings?.rules ?? []).flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)),
  )('%s: %s', (id, example) => {
    const [text, kind] = halves(example);
    const { claims, rivals } = read(text, {
      language: 'en',
      published: { from: TODAY, to: TODAY },
      rivals: true,
    });
    const mine = [...claims, ...rivals].filter(({ rule }) => rule.split('#')[0] === id);
    expect(mine.length > 0 ? mine[0]?.statement.kind : '-').toBe(kind);
  });
});

function amountWords(quantity: Quantity): string {
  const { unit, currency, per } = quantity;
  const ends =
    quantity.kind === 'value' ? `${String(quantity.min ?? '')}..${String(quantity.max ?? '')}` : 'some';
  const approximate = quantity.kind === 'value' && quantity.approximate ? ' ~' : '';
  return `${ends} ${unit}${currency === null ? '' : ` ${currency}`}${per === null ? '' : ` ${per}`}${approximate}`;
}
