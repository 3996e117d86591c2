/**
 * Figures of several reports that do not fit together, though no two of them are of one thing: parts that together exceed their
 * whole, two rates of exchange of one month, and what is left of a pay against the share that is said to be taken.
 */
import { daysBetween, type Day } from '../../base/index.ts';
import type { Claim } from '../../evidence/index.ts';
import { inPairs, isOfTheWorld, sameTime } from './compared.ts';
import { contradictionOf, type Contradiction, type Figure } from './contradiction.ts';
import { comparable, figureOf, relate, saysTwice } from './figures.ts';

export function sumContradictions(claims: readonly Claim[]): Contradiction[] {
  return [...sumsOfParts(claims), ...ratesOfExchange(claims), ...sharesOfPay(claims)];
}

/** Counts of states that together exceed the count of the world at that time. One that does so alone is told elsewhere. */
function sumsOfParts(claims: readonly Claim[]): Contradiction[] {
  const counts = claims.filter((claim) => claim.kind === 'count' && isOfTheWorld(claim));
  const wholes = counts.filter(
    ({ about }) => about.state === null && about.region === null && about.trade === null,
  );
  return wholes.flatMap((whole): Contradiction[] => {
    const all = figureOf(whole.quantity);
    if (whole.kind !== 'count' || all === null || all.high === null) return [];
    const most = all.high;
    const parts = counts.flatMap((part) => {
      const own = figureOf(part.quantity);
      const fits =
        part.kind === 'count' &&
        part.of === whole.of &&
        part.about.topic === whole.about.topic &&
        part.about.state !== null &&
        part.about.region === null &&
        part.about.trade === null &&
        sameTime(part, whole) === 'certain';
      return fits && own?.low != null && comparable(own, all) ? [{ part, low: own.low }] : [];
    });
    // Of each state the report that asks least, and none that is of the other's time by possibility only.
    const states = [...Map.groupBy(parts, ({ part }) => part.about.state).values()].flatMap(
      (told) => told.toSorted((a, b) => a.low - b.low)[0] ?? [],
    );
    const sum = states.reduce((total, { low }) => total + low, 0);
    if (states.length < 2 || sum <= most || states.some(({ low }) => low > most)) return [];
    return [
      contradictionOf({
        kind: 'part',
        how: 'inconsistent',
        about: { topic: whole.about.topic, state: null },
        sides: [
          { claims: states.map(({ part }) => part), figure: { ...all, low: sum, high: null } },
          { claims: [whole], figure: all },
        ],
        overlap: 'certain',
        rate: [],
      }),
    ];
  });
}

/** Rates move; two of them are held against each other only where their sums were told within a month. */
const ONE_MONTH_DAYS = 31;
/** Buying and selling, and rounding, leave as much between two honest rates. */
const HONEST = 0.05;

/** What two reports of one month say a dollar costs, where each gives one sum in two currencies. */
function ratesOfExchange(claims: readonly Claim[]): Contradiction[] {
  const rates = inPairs(claims, (a, b) => {
    const [dollars, other] = currencyOf(a) === 'USD' ? [a, b] : [b, a];
    if (currencyOf(dollars) !== 'USD' || currencyOf(other) === null || currencyOf(other) === 'USD') return [];
    const [x, y] = [figureOf(dollars.quantity), figureOf(other.quantity)];
    const day = dayOf(other);
    if (x === null || y === null || day === null || x.per !== y.per || !saysTwice(dollars, other)) return [];
    if (x.low == null || x.high == null || y.low == null || y.high == null || x.low <= 0) return [];
    const figure: Figure = {
      low: (y.low / x.high) * (1 - HONEST),
      high: (y.high / x.low) * (1 + HONEST),
      unit: 'money',
      currency: currencyOf(other),
      per: null,
    };
    return [{ claims: [other, dollars], figure, day }];
  });
  return inPairs(rates, (a, b): Contradiction[] => {
    const [x, y] = [a.claims[0], b.claims[0]];
    if (x === undefined || y === undefined || x.report === y.report || x.origin === y.origin) return [];
    if (!comparable(a.figure, b.figure) || Math.abs(daysBetween(a.day, b.day)) > ONE_MONTH_DAYS) return [];
    if (relate(a.figure, b.figure) !== 'disjoint') return [];
    return [
      contradictionOf({
        kind: 'arithmetic',
        how: 'inconsistent',
        about: { topic: x.about.topic, state: x.about.state },
        sides: [
          { claims: a.claims, figure: a.figure },
          { claims: b.claims, figure: b.figure },
        ],
        overlap: 'possible',
        rate: [],
      }),
    ];
  });
}

/** "500 are paid, 150 are kept" is thirty percent kept, and no report that ninety are taken fits it. */
function sharesOfPay(claims: readonly Claim[]): Contradiction[] {
  const amounts = claims.filter((claim) => claim.kind === 'amount' && isOfTheWorld(claim));
  const pays = amounts.filter(({ about }) => about.topic === 'pay');
  const shares = amounts.filter(({ about }) => about.topic === 'pay-share');
  return pays.flatMap((pay) =>
    shares.flatMap((kept): Contradiction[] => {
      const left = keptPercent(pay, kept);
      if (left === null || !meets(pay, kept)) return [];
      return shares.flatMap((share): Contradiction[] => {
        const told = toldPercent(share);
        if (told === null || !meets(pay, share) || !meets(kept, share)) return [];
        if (relate(left, told) !== 'disjoint') return [];
        return [
          contradictionOf({
            kind: 'arithmetic',
            how: 'inconsistent',
            about: { topic: share.about.topic, state: share.about.state },
            sides: [
              { claims: [pay, kept], figure: left },
              { claims: [share], figure: told },
            ],
            overlap: 'certain',
            rate: [],
          }),
        ];
      });
    }),
  );
}

/** Percent of a pay that is left, from the two sums; null if they are not of one currency and period, or it is taken. */
function keptPercent(pay: Claim, kept: Claim): Figure | null {
  const [all, own] = [figureOf(pay.quantity), figureOf(kept.quantity)];
  if (all?.unit !== 'money' || own === null || !comparable(all, own) || !isWorkers(kept)) return null;
  if (all.low == null || all.high == null || own.low == null || own.high == null || all.low <= 0) return null;
  return percent((100 * own.low) / all.high, (100 * own.high) / all.low);
}

/** Percent that is left by a share told: as it stands if workers get it, the rest of it if somebody else does; null if it is not said who. */
function toldPercent(share: Claim): Figure | null {
  const figure = figureOf(share.quantity);
  if (figure?.unit !== 'percent' || figure.per !== null) return null;
  if (share.kind !== 'amount' || share.payee === null) return null;
  if (isWorkers(share)) return percent(figure.low ?? 0, figure.high ?? 100);
  return percent(100 - (figure.high ?? 100), 100 - (figure.low ?? 0));
}

const percent = (low: number, high: number): Figure => ({
  // Shares are told in whole percent, often in tens.
  low: Math.max(0, low - 2.5),
  high: Math.min(100, high + 2.5),
  unit: 'percent',
  currency: null,
  per: null,
});

function isWorkers(claim: Claim): boolean {
  return claim.kind === 'amount' && claim.payee?.kind === 'workers';
}

/** Of one state and of trades that can meet, certainly at one time. */
function meets(a: Claim, b: Claim): boolean {
  const trade = a.about.trade === b.about.trade || a.about.trade === null || b.about.trade === null;
  return a.about.state !== null && a.about.state === b.about.state && trade && sameTime(a, b) === 'certain';
}

function currencyOf({ quantity }: Claim): string | null {
  return quantity?.kind === 'value' ? quantity.currency : null;
}

function dayOf({ span }: Claim): Day | null {
  return span.from.kind === 'within' ? (span.from.earliest ?? span.from.latest) : null;
}
