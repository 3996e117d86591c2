/**
 * How far reading gets on the two seed reports, against a gold by one reader. The seeds and their gold lie outside the
 * project; where they are missing these tests skip, and say so. The level asserted is the level reached: a lower one
 * fails, and what is not reached is named.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../src/base/index.ts';
import type { ClaimKind } from '../src/evidence/index.ts';
import { type Extent, read, type Reading } from '../src/reading/index.ts';

const GOLD = '../shared/data/seeds-gold.json';
const SEEDS = '../shared/seeds/';
const missing =
  existsSync(GOLD) && existsSync(SEEDS)
    ? false
    : 'the seed reports and their gold are not beside the project';

interface GoldItem extends Extent {
  readonly text: string;
}
interface GoldDoc {
  readonly file: string;
  readonly dct: string;
  readonly annotations: {
    readonly temporal: readonly (GoldItem & {
      readonly type: string;
      readonly value: string;
      readonly mod?: string;
      readonly interval: readonly [string | null, string | null] | null;
    })[];
    readonly quantity: readonly (GoldItem & {
      readonly kind: string;
      readonly min: number;
      readonly max: number | null;
      readonly currency?: string;
      readonly per?: string;
      readonly unit?: string;
    })[];
    readonly attribution: readonly (GoldItem & { readonly source: string; readonly anonymous?: boolean })[];
    readonly claim: readonly (GoldItem & { readonly kind: string; readonly source?: string })[];
    readonly threshold: readonly (GoldItem & { readonly amount?: number | null; readonly unit?: string })[];
    readonly criteria: readonly (GoldItem & { readonly items: readonly string[] })[];
  };
}

interface Read {
  readonly doc: GoldDoc;
  readonly text: string;
  readonly dated: Reading;
  readonly undated: Reading;
}

const reads: readonly Read[] = missing
  ? []
  : (JSON.parse(readFileSync(GOLD, 'utf8')) as { docs: GoldDoc[] }).docs.map((doc) => {
      const text = readFileSync(SEEDS + doc.file, 'utf8');
      const day = parseDay(doc.dct);
      return {
        doc,
        text,
        dated: read(text, { published: { from: day, to: day } }),
        undated: read(text, { published: null }),
      };
    });

const overlap = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;
/** What the gold calls a claim, and the kinds that say the same. */
const kinds: Readonly<Record<string, readonly ClaimKind[]>> = {
  order: ['order'],
  'order-content': ['duty', 'permission', 'prohibition'],
  threshold: ['sanction'],
  event: ['event', 'state'],
  state: ['state', 'belief', 'practice'],
  status: ['state'],
  plan: ['forecast'],
  control: ['prohibition', 'practice'],
  levy: ['amount', 'practice'],
  practice: ['practice'],
  prediction: ['forecast', 'belief'],
  cost: ['practice', 'amount'],
  'debt/bribe': ['practice'],
  complaint: ['testimony'],
};

describe.skipIf(missing !== false)(`the seed reports${missing === false ? '' : ` (${missing})`}`, () => {
  test('all 24 time expressions have their words, value, modifier and days when the publication day is known', () => {
    const wrong = reads.flatMap(({ doc, dated }) =>
      doc.annotations.temporal.flatMap((gold) => {
        const time = dated.times.find(({ start, end }) => start === gold.start && end === gold.end);
        const [from, to] = gold.interval ?? [null, null];
        const right =
          time?.type === gold.type &&
          time.value === gold.value &&
          time.mod === (gold.mod ?? null) &&
          time.from === from &&
          time.to === to;
        return right ? [] : [gold.text];
      }),
    );
    expect(wrong).toEqual([]);
    expect(reads.reduce((n, { doc }) => n + doc.annotations.temporal.length, 0)).toBe(24);
  });

  test('no time expression is found that the gold does not have', () => {
    const extra = reads.flatMap(({ doc, dated }) =>
      dated.times
        .filter((time) => !doc.annotations.temporal.some((gold) => overlap(gold, time)))
        .map(({ text }) => text),
    );
    expect(extra).toEqual([]);
  });

  test('without a publication day no reading excludes the true days, and each that moves says so', () => {
    const early = (day: Day | null): string => day ?? '';
    const late = (day: Day | null): string => day ?? '9999';
    const narrow = reads.flatMap(({ doc, undated }) =>
      doc.annotations.temporal.flatMap((gold) => {
        const time = undated.times.find(({ start }) => start === gold.start);
        if (time === undefined || gold.interval === null) return [];
        const [from, to] = gold.interval;
        const excluded = (from !== null && early(time.from) > from) || (to !== null && late(time.to) < to);
        return excluded ? [gold.text] : [];
      }),
    );
    expect(narrow).toEqual([]);
    for (const { dated, text } of reads) {
      const day = parseDay('2019-02-07');
      const moved = read(text, { published: { from: day, to: day } });
      dated.times.forEach((time, i) => {
        const other = moved.times[i];
        const same = time.value === other?.value && time.from === other.from && time.to === other.to;
        if (!same) expect(time.publicationDependent, time.text).toBe(true);
      });
    }
  });

  test('the publication interval is inferred, holds the true day, and leaves open what the text leaves open', () => {
    const [funds, returns] = reads.map(({ undated }) => undated.published);
    expect(funds).toMatchObject({ from: '2020-06-01', to: null, how: 'inferred', months: [6] });
    expect(returns).toMatchObject({ how: 'inferred' });
    expect((returns?.from ?? '') <= '2023-04-03' && (returns?.to ?? '') >= '2023-04-10').toBe(true);
    const narrowed = read(reads[0]?.text ?? '', {
      published: null,
      context: [
        { notBefore: parseDay('2022-01-01'), reason: 'a later report of the same case' },
        { notAfter: parseDay('2022-12-31'), reason: 'a later report of the same case' },
      ],
    });
    expect(narrowed.published).toMatchObject({ from: '2022-06-01', to: '2022-06-30' });
  });

  test('all 5 amounts have their words and numbers', () => {
    const wrong = reads.flatMap(({ doc, dated }) =>
      doc.annotations.quantity.flatMap((gold) => {
        const found = dated.quantities.find(({ start, end }) => overlap({ start, end }, gold));
        const quantity = found?.quantity;
        const right =
          quantity?.kind === 'value' &&
          quantity.min === gold.min &&
          quantity.max === gold.max &&
          (gold.currency === undefined || quantity.currency === gold.currency.replace('?', '')) &&
          (gold.unit === undefined || quantity.unit === gold.unit) &&
          quantity.per === (gold.per ?? null);
        return right ? [] : [gold.text];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('all 23 cues of attribution are found, and an anonymous source is a partner', () => {
    const missed = reads.flatMap(({ doc, dated }) =>
      doc.annotations.attribution.flatMap((gold) => {
        const found = dated.attribution.filter(({ cue }) => overlap(cue, gold));
        const right =
          gold.anonymous === true ? found.some(({ party }) => party.kind === 'partner') : found.length > 0;
        return right ? [] : [gold.text];
      }),
    );
    expect(missed).toEqual([]);
  });

  test('all 24 claims are found, of a kind that says the same', () => {
    const missed = reads.flatMap(({ doc, dated }) =>
      doc.annotations.claim.flatMap((gold) => {
        const found = dated.claims.filter(
          (claim) => overlap(claim, gold) && kinds[gold.kind]?.includes(claim.statement.kind) === true,
        );
        return found.length > 0 ? [] : [`${gold.kind}: ${gold.text}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  test('claims stand on the word of whoever the gold names', () => {
    const parties: readonly (readonly [RegExp, string])[] = [
      [/^workers$/, 'workers'],
      [/^some North Koreans$/, 'workers'],
      [/workers via/, 'workers'],
      [/source in Russia|the source|reporting partner/, 'partner'],
    ];
    const wrong = reads.flatMap(({ doc, dated }) =>
      doc.annotations.claim.flatMap((gold) => {
        const kind = parties.find(([source]) => source.test(gold.source ?? ''))?.[1];
        if (kind === undefined) return [];
        const found = dated.claims.filter(
          (claim) => overlap(claim, gold) && kinds[gold.kind]?.includes(claim.statement.kind) === true,
        );
        return found.some(({ statement }) => statement.chain.some(({ party }) => party.kind === kind))
          ? []
          : [gold.text];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('orders and practices have the days the gold gives them', () => {
    const spans = reads.map(
      ({ dated }) =>
        (kind: ClaimKind, words: string) =>
          dated.claims.find(({ statement, text }) => statement.kind === kind && text.includes(words))
            ?.statement.span,
    );
    const [funds, returns] = spans;
    expect(funds?.('order', 'issued an order')).toMatchObject({
      from: { earliest: '2022-06-20' },
      to: { latest: '2022-06-20' },
    });
    expect(funds?.('duty', 'fixed date')).toMatchObject({
      from: { earliest: '2022-06-20', latest: '2022-06-20' },
    });
    expect(funds?.('sanction', 'missed payments')).toMatchObject({ from: { earliest: '2022-06-20' } });
    expect(funds?.('permission', 'move to other regions')).toMatchObject({
      from: { earliest: '2022-06-20' },
    });
    expect(returns?.('order', 'received an order')).toMatchObject({
      from: { earliest: '2023-03-11' },
      to: { latest: '2023-03-20' },
    });
    expect(returns?.('practice', 'since late March')).toMatchObject({
      from: { earliest: '2023-03-21', latest: '2023-03-31' },
    });
    const forecast = reads[0]?.dated.claims.find(
      ({ statement, text }) => statement.kind === 'forecast' && text.includes('October'),
    )?.statement;
    expect(forecast).toMatchObject({
      kind: 'forecast',
      deadline: '2022-09-30',
      modality: 'PS+',
      holder: { kind: 'workers' },
    });
  });

  test('all 4 thresholds are found with their numbers', () => {
    const missed = reads.flatMap(({ doc, dated }) =>
      doc.annotations.threshold.flatMap((gold) => {
        const found = dated.claims.filter((claim) => overlap(claim, gold)).map(({ statement }) => statement);
        const right = found.some((statement) => {
          if (statement.kind === 'sanction') return statement.threshold.min === (gold.amount ?? null);
          return (
            statement.kind === 'practice' &&
            statement.quantity?.kind === 'value' &&
            statement.quantity.min === gold.amount
          );
        });
        return right ? [] : [gold.text];
      }),
    );
    expect(missed).toEqual([]);
  });

  test('all 3 lists of criteria are found with as many items as the gold has', () => {
    const lists = reads.flatMap(({ doc, dated }) =>
      doc.annotations.criteria.map((gold) => {
        const found = dated.claims.find(
          (claim) => claim.statement.kind === 'criterion' && overlap(claim, gold),
        )?.statement;
        return found?.kind === 'criterion' ? found.items.length === gold.items.length : null;
      }),
    );
    expect(lists).toEqual([true, true, true]);
  });

  test('nothing of the page around the article is a claim: tags, credits, notes on method, addresses, biographies', () => {
    for (const { dated } of reads) {
      expect(
        dated.claims.filter((claim) => dated.boilerplate.some((stretch) => overlap(stretch, claim))),
      ).toEqual([]);
    }
    const found = new Set(reads.flatMap(({ dated }) => dated.boilerplate.map(({ kind }) => kind)));
    expect([...found].sort()).toEqual([
      'biography',
      'contact',
      'credit',
      'heading',
      'method-note',
      'read-elsewhere',
      'tags',
      'translation',
    ]);
  });
});
