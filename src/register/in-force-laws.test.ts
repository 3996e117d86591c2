/** Laws of the register over made-up ones: what is learned later leaves earlier answers as they were. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, on, since, within, type Day, type Span } from '../base/index.ts';
import { inForce, type InForce } from './in-force.ts';
import { claim, day, instrument, known, register, relation } from './made-up.case.ts';

describe('laws of the register', () => {
  const start = day('2022-01-01');
  const at = (n: number): Day => addToDay(start, { days: n });
  const anyDay = fc.integer({ min: 0, max: 40 }).map(at);
  const anySpan: fc.Arbitrary<Span> = fc
    .tuple(anyDay, anyDay, anyDay, fc.boolean())
    .map(([a, b, c, goesOn]) => {
      const [x, y, z] = [a, b, c].sort() as [Day, Day, Day];
      return goesOn ? since(x, y, z) : { from: within(x, y), to: on(z), holds: 'everyDay' };
    });
  const anyClaim = fc
    .record({
      span: anySpan,
      modality: fc.constantFrom('CT+' as const, 'PR+' as const, 'PS+' as const, 'Uu' as const),
      kind: fc.constantFrom('duty' as const, 'order' as const, 'state' as const, 'practice' as const),
      published: fc.tuple(anyDay, anyDay),
      seq: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ published: [a, b], seq, ...rest }) =>
      known(claim(rest), { published: a <= b ? [a, b] : [b, a], seq }),
    );
  const kinds = ['amends', 'repeals', 'suspends', 'partlyOverrides', 'unenforceableWhile'] as const;
  const anyRegister = fc
    .tuple(
      fc.array(fc.array(anyClaim, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(), fc.nat()), { maxLength: 4 }),
    )
    .map(([groups, links]) => {
      const name = (n: number): string => `i${String(n % groups.length)}`;
      return register(
        groups.flat(),
        groups.map((group, i) =>
          instrument(
            `i${String(i)}`,
            group.map((item) => item.claim),
          ),
        ),
        links
          .filter(([, from, to]) => name(from) !== name(to))
          .map(([kind, from, to]) => relation(kind, name(from), name(to))),
      );
    });

  test('publishing later never changes what was known before: an answer as known on a day needs only what was out', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, anyDay, (data, valid, asked) => {
        const out = new Map([...data.claims].filter(([, item]) => (item.published.from ?? '') <= asked));
        const query = { valid, known: asked, recorded: null };
        expect(inForce({ ...data, claims: out }, query)).toEqual(inForce(data, query));
      }),
    );
  });

  test('recording later never changes what this desk had before', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, fc.integer({ min: 1, max: 9 }), (data, valid, recorded) => {
        const had = new Map([...data.claims].filter(([, item]) => item.seq <= recorded));
        const query = { valid, known: null, recorded };
        expect(inForce({ ...data, claims: had }, query)).toEqual(inForce(data, query));
      }),
    );
  });

  test('certain is part of possible: a provision alone that was in force could be in force on what is less sure', () => {
    fc.assert(
      fc.property(anyClaim, anyDay, (item, valid) => {
        const query = { valid, known: null, recorded: null };
        const [sure] = inForce(register([item], [instrument('one', [item.claim])]), query);
        fc.pre(sure?.certainty === 'certain');
        const weak = known(
          claim({ span: item.claim.span, kind: item.claim.kind as 'duty', modality: 'PS+' }),
        );
        const [weaker] = inForce(register([weak], [instrument('one', [weak.claim])]), query);
        expect(weaker?.certainty).toBe('possible');
      }),
    );
  });

  test('widening the span of a claim never turns possible into not possible', () => {
    fc.assert(
      fc.property(anyClaim, anyDay, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (item, valid, more, less) => {
        const query = { valid, known: null, recorded: null };
        const { from, to } = item.claim.span;
        fc.pre(inForce(register([item], [instrument('one', [item.claim])]), query).length > 0);
        const wide = (end: typeof from, days: number) =>
          end.kind !== 'within'
            ? end
            : within(
                end.earliest === null ? null : addToDay(end.earliest, { days: -days }),
                end.latest === null ? null : addToDay(end.latest, { days }),
              );
        const span: Span = { from: wide(from, more), to: wide(to, less), holds: 'everyDay' };
        const wider = known(claim({ span, kind: item.claim.kind as 'duty', modality: item.claim.modality }));
        expect(inForce(register([wider], [instrument('one', [wider.claim])]), query)).toHaveLength(1);
      }),
    );
  });

  test('the order in which instruments were recorded changes nothing, whatever relations there are', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, (data, valid) => {
        const query = { valid, known: null, recorded: null };
        const turned = { ...data, instruments: [...data.instruments].reverse() };
        const ids = (found: readonly InForce[]) => found.map((item) => item.provision.id).sort();
        expect(ids(inForce(turned, query))).toEqual(ids(inForce(data, query)));
        for (const item of inForce(turned, query)) {
          expect(inForce(data, query)).toContainEqual(item);
        }
      }),
    );
  });
});
