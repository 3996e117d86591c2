import { describe, expect, test } from 'vitest';
import { on, since, someDayIn, spanOfDay, UNKNOWN } from '../base/index.ts';
import type { ClaimId } from '../evidence/index.ts';
import { inForce, inForceAt, type InForce } from './in-force.ts';
import { claim, day, instrument, known, register, relation } from './made-up.case.ts';
import type { RegisterData } from './register-data.ts';

const ask = (data: RegisterData, valid: string, at: { known?: string; recorded?: number } = {}): InForce[] =>
  inForce(data, {
    valid: day(valid),
    known: at.known === undefined ? null : day(at.known),
    recorded: at.recorded ?? null,
  });
const only = (data: RegisterData, valid: string, at?: Parameters<typeof ask>[2]): InForce | undefined =>
  ask(data, valid, at)[0];
const byId = (found: readonly InForce[], id: string): InForce | undefined =>
  found.find(({ provision }) => provision.id === `${id}/only`);

describe('the day asked about', () => {
  test('an order with a window for its beginning: not before, possible inside, certain until it was last seen, possible after', () => {
    const rule = claim({ span: since(day('2023-03-11'), day('2023-03-20'), day('2023-04-03')) });
    const data = register([rule], [instrument('unfit', [rule])]);
    expect(only(data, '2023-03-10')).toBeUndefined();
    expect(only(data, '2023-03-15')?.certainty).toBe('possible');
    expect(only(data, '2023-03-20')?.certainty).toBe('certain');
    expect(only(data, '2023-04-03')?.certainty).toBe('certain');
    expect(only(data, '2023-04-04')?.certainty).toBe('possible');
    expect(only(data, '2023-04-04')?.lastVouched).toBe('2023-04-03');
  });

  test('an imprecise span is possible on each of its days, certain on none, and absent outside', () => {
    const seen = claim({ kind: 'practice', span: someDayIn(day('2022-06-01'), day('2022-06-30')) });
    const data = register([seen], [instrument('gathering', [seen])]);
    expect(only(data, '2022-06-01')?.certainty).toBe('possible');
    expect(only(data, '2022-06-30')?.certainty).toBe('possible');
    expect(only(data, '2022-07-01')).toBeUndefined();
  });

  test('a span without any known end is never certain and never excluded', () => {
    const rule = claim({ span: { from: UNKNOWN, to: UNKNOWN, holds: 'everyDay' } });
    const data = register([rule], [instrument('vague', [rule])]);
    expect(only(data, '1950-01-01')?.certainty).toBe('possible');
    expect(only(data, '2050-01-01')?.certainty).toBe('possible');
  });

  test('what a source only holds possible, or expects, could be in force however exact its dates', () => {
    const span = since(day('2022-01-01'), day('2022-01-01'), day('2022-12-31'));
    const rumour = claim({ span, modality: 'PS+' });
    const plan = claim({ kind: 'forecast', span, about: { topic: 'air' } });
    const firm = claim({ span });
    for (const one of [rumour, plan]) {
      const data = register([one], [instrument('rumoured', [one])]);
      expect(only(data, '2022-06-01')?.certainty).toBe('possible');
    }
    const both = register([rumour, firm], [instrument('rumoured', [rumour, firm])]);
    expect(only(both, '2022-06-01')?.certainty).toBe('certain');
  });

  test('the 29th of February is a day of its own: what begins, ends or was seen on it, and only in leap years', () => {
    const leap = day('2024-02-29');
    const begun = claim({ span: since(leap, leap, day('2024-12-31')) });
    const ended = claim({ span: { from: on(day('2023-01-01')), to: on(leap), holds: 'everyDay' } });
    const seen = claim({ kind: 'practice', span: spanOfDay(leap) });
    const data = register(
      [begun, ended, seen],
      [instrument('begun', [begun]), instrument('ended', [ended]), instrument('seen', [seen])],
    );
    const on2024 = (valid: string): string[] => ask(data, valid).map(({ provision }) => provision.id);
    expect(on2024('2024-02-28')).toEqual(['ended/only']);
    expect(on2024('2024-02-29')).toEqual(['begun/only', 'ended/only', 'seen/only']);
    expect(on2024('2024-03-01')).toEqual(['begun/only']);
    expect(() => day('2023-02-29')).toThrow('day-invalid');
    expect(() => day('2100-02-29')).toThrow('day-invalid');
  });

  test('many days asked at once are answered as each alone', () => {
    const rule = claim({ span: since(day('2023-03-11'), day('2023-03-20'), day('2023-04-03')) });
    const data = register([rule], [instrument('unfit', [rule])]);
    const at = inForceAt(data, { known: null, recorded: null });
    for (const valid of ['2023-03-10', '2023-03-15', '2023-03-20', '2023-04-04']) {
      expect(at(day(valid))).toEqual(ask(data, valid));
    }
  });

  test('a sighting vouches for its own day', () => {
    const begun = claim({ kind: 'event', span: spanOfDay(day('2023-08-25')) });
    const seen = claim({ kind: 'practice', span: spanOfDay(day('2024-03-18')) });
    const data = register([begun, seen], [instrument('flights', [begun, seen])]);
    expect(only(data, '2024-03-18')?.certainty).toBe('certain');
    expect(only(data, '2024-03-19')?.certainty).toBe('possible');
  });
});

describe('what a provision rests on', () => {
  const span = since(day('2022-01-01'), day('2022-01-01'), day('2022-12-31'));

  test('rejected and withdrawn claims support nothing, conflicting ones still do', () => {
    const rule = claim({ span });
    for (const [status, there] of [
      ['rejected', false],
      ['withdrawn', false],
      ['conflict', true],
      ['proposed', true],
    ] as const) {
      const data = register([known(rule, { status })], [instrument('rule', [rule])]);
      expect({ status, there: only(data, '2022-06-01') !== undefined }).toEqual({ status, there });
    }
  });

  test('a denied permission supports a prohibition, and does not support the permission', () => {
    const denied = claim({ kind: 'permission', polarity: 'denied', modality: 'PR-', span });
    const ban = register([denied], [instrument('ban', [denied], { kind: 'prohibition' })]);
    const leave = register([denied], [instrument('leave', [denied], { kind: 'permission' })]);
    expect(only(ban, '2022-06-01')?.certainty).toBe('certain');
    expect(only(leave, '2022-06-01')).toBeUndefined();
  });

  test('reports of one origin count as one, however many they are', () => {
    const claims = ['wire', 'wire', 'own'].map((origin) => claim({ span, origin }));
    const data = register(claims, [instrument('rule', claims)]);
    expect(only(data, '2022-06-01')?.origins).toEqual(['wire', 'own']);
  });

  test('a claim that was revised is replaced by its new wording, and counts once', () => {
    const [old, fresh] = [
      claim({ span }),
      claim({ span: since(day('2022-03-01'), day('2022-03-01'), null) }),
    ];
    const data = {
      ...register([fresh], [instrument('rule', [old, fresh])]),
      reworded: new Map<ClaimId, ClaimId>([[old.id, fresh.id]]),
    };
    expect(only(data, '2022-02-01')).toBeUndefined();
    expect(only(data, '2022-04-01')?.claims).toEqual([fresh.id]);
  });
});

describe('the axis of what was known', () => {
  const rule = claim({ span: since(day('2022-01-01'), day('2022-01-01'), day('2022-12-31')) });
  const told = (from: string | null, to: string | null) =>
    register([known(rule, { published: [from, to] })], [instrument('rule', [rule])]);

  test('before a report came out nobody could know, on the day it came out everybody could', () => {
    const data = told('2022-06-24', '2022-06-24');
    expect(only(data, '2022-03-01', { known: '2022-06-23' })).toBeUndefined();
    expect(only(data, '2022-03-01', { known: '2022-06-24' })?.publicly).toBe('certain');
  });

  test('inside an uncertain window of publication it is possible that the public knew', () => {
    const data = told('2022-06-20', '2022-06-30');
    expect(only(data, '2022-03-01', { known: '2022-06-19' })).toBeUndefined();
    expect(only(data, '2022-03-01', { known: '2022-06-25' })?.publicly).toBe('possible');
    expect(only(data, '2022-03-01', { known: '2022-06-30' })?.publicly).toBe('certain');
  });

  test('a report of unknown date may always have been known, and never certainly', () => {
    const data = told(null, null);
    expect(only(data, '2022-03-01', { known: '1990-01-01' })?.publicly).toBe('possible');
    expect(only(data, '2022-03-01', { known: '2030-01-01' })?.publicly).toBe('possible');
  });

  test('what only a report of uncertain date vouches for is possible, although another one was certainly out', () => {
    const vague = claim({ span: since(day('2022-01-01'), day('2022-12-31'), null) });
    const exact = claim({ span: since(day('2022-02-01'), day('2022-02-01'), day('2022-12-31')) });
    const data = register(
      [known(vague), known(exact, { published: ['2022-01-01', null] })],
      [instrument('rule', [vague, exact])],
    );
    expect(only(data, '2022-06-01', { known: '2022-06-01' })?.certainty).toBe('possible');
    expect(only(data, '2022-06-01')?.certainty).toBe('certain');
  });

  test('this desk’s own axis: nothing counts that was recorded later', () => {
    const data = register([known(rule, { seq: 7 })], [instrument('rule', [rule])]);
    expect(only(data, '2022-03-01', { recorded: 6 })).toBeUndefined();
    expect(only(data, '2022-03-01', { recorded: 7 })?.certainty).toBe('certain');
  });
});

describe('what one provision does to another', () => {
  const from2020 = claim({ span: since(day('2020-01-01'), day('2020-01-01'), day('2025-12-31')) });
  const from2022 = claim({ span: since(day('2022-01-01'), day('2022-01-01'), day('2022-06-30')) });
  const two = (kind: Parameters<typeof relation>[0], why: Parameters<typeof relation>[3] = []) =>
    register(
      [from2020, from2022, ...why],
      [instrument('old', [from2020]), instrument('new', [from2022])],
      [relation(kind, 'new', 'old', why)],
    );

  test('a repeal ends the other from the day it begins, and for good', () => {
    const data = two('repeals');
    expect(byId(ask(data, '2021-12-31'), 'old')?.certainty).toBe('certain');
    expect(byId(ask(data, '2022-01-01'), 'old')).toBeUndefined();
    expect(byId(ask(data, '2023-01-01'), 'old')).toBeUndefined();
  });

  test('a repeal that may have begun makes the other one possible', () => {
    const later = claim({ span: since(day('2022-01-01'), day('2022-12-31'), null) });
    const data = register(
      [from2020, later],
      [instrument('old', [from2020]), instrument('new', [later])],
      [relation('repeals', 'new', 'old')],
    );
    expect(byId(ask(data, '2022-06-01'), 'old')?.certainty).toBe('possible');
    expect(byId(ask(data, '2023-01-01'), 'old')).toBeUndefined();
  });

  test('a suspension lets the other sleep while it holds, and wakes it when it may have ended', () => {
    const data = two('suspends');
    expect(byId(ask(data, '2022-03-01'), 'old')).toBeUndefined();
    expect(byId(ask(data, '2022-07-01'), 'old')?.certainty).toBe('possible');
  });

  test('a suspension that was repealed suspends nothing', () => {
    const [base, stop, lift] = ['2020-01-01', '2021-01-01', '2022-01-01'].map((start) =>
      claim({ span: since(day(start), day(start), day('2025-12-31')) }),
    ) as [ReturnType<typeof claim>, ReturnType<typeof claim>, ReturnType<typeof claim>];
    const data = register(
      [base, stop, lift],
      [instrument('base', [base]), instrument('stop', [stop]), instrument('lift', [lift])],
      [relation('suspends', 'stop', 'base'), relation('repeals', 'lift', 'stop')],
    );
    expect(byId(ask(data, '2021-06-01'), 'base')).toBeUndefined();
    expect(byId(ask(data, '2022-06-01'), 'base')?.certainty).toBe('certain');
    expect(byId(ask(data, '2022-06-01'), 'stop')).toBeUndefined();
  });

  test('of two provisions that suspend each other, each could be in force', () => {
    const data = register(
      [from2020, from2022],
      [instrument('a', [from2020]), instrument('b', [from2022])],
      [relation('suspends', 'a', 'b'), relation('suspends', 'b', 'a')],
    );
    expect(ask(data, '2022-03-01').map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
  });

  test('a partial override leaves both in force, and says what overrides what', () => {
    const found = ask(two('partlyOverrides'), '2022-03-01');
    expect(byId(found, 'old')).toMatchObject({
      certainty: 'certain',
      enforceable: true,
      bearings: [{ kind: 'partlyOverrides', by: 'new/only', certainty: 'certain', why: 'made up' }],
    });
    expect(byId(found, 'new')?.bearings).toEqual([]);
  });

  test('an amendment is noted on what it changes, which stays in force', () => {
    const old = byId(ask(two('amends'), '2024-01-01'), 'old');
    expect(old?.certainty).toBe('certain');
    expect(old?.bearings.map(({ kind, certainty }) => [kind, certainty])).toEqual([['amends', 'certain']]);
  });

  test('an amendment made on the very day on which what it amends is repealed changes nothing that day or later', () => {
    const from = (start: string) => claim({ span: since(day(start), day(start), day('2025-12-31')) });
    const [old, amending, repealing] = [from('2020-01-01'), from('2022-03-01'), from('2022-03-01')];
    const data = register(
      [old, amending, repealing],
      [instrument('old', [old]), instrument('amending', [amending]), instrument('repealing', [repealing])],
      [relation('amends', 'amending', 'old'), relation('repeals', 'repealing', 'old')],
    );
    expect(byId(ask(data, '2022-02-28'), 'old')).toMatchObject({ certainty: 'certain', bearings: [] });
    for (const valid of ['2022-03-01', '2022-03-02', '2024-01-01']) {
      const found = ask(data, valid);
      expect(byId(found, 'old')).toBeUndefined();
      // What amends stands by itself: nothing says that it fell with what it changed.
      expect(byId(found, 'amending')?.certainty).toBe('certain');
    }
  });

  test('a repeal that is itself repealed on its own day ends what it repealed all the same', () => {
    const from = (start: string) => claim({ span: since(day(start), day(start), day('2025-12-31')) });
    const [old, repealing, lifting] = [from('2020-01-01'), from('2022-03-01'), from('2022-03-01')];
    const data = register(
      [old, repealing, lifting],
      [instrument('old', [old]), instrument('repealing', [repealing]), instrument('lifting', [lifting])],
      [relation('repeals', 'repealing', 'old'), relation('repeals', 'lifting', 'repealing')],
    );
    expect(ask(data, '2022-03-01').map(({ provision }) => provision.id)).toEqual(['lifting/only']);
  });

  test('a threat is in force, and not enforceable, while another provision stands in its way', () => {
    const data = two('unenforceableWhile');
    expect(byId(ask(data, '2021-06-01'), 'old')?.enforceable).toBe(true);
    expect(byId(ask(data, '2022-03-01'), 'old')).toMatchObject({ certainty: 'certain', enforceable: false });
  });

  test('a relation is known when its own evidence is, and falls with it', () => {
    const why = claim({ kind: 'event' });
    const relate = [relation('repeals', 'new', 'old', [why])];
    const instruments = [instrument('old', [from2020]), instrument('new', [from2022])];
    const published = known(why, { published: ['2023-01-01', '2023-01-31'] });
    const data = register([from2020, from2022, published], instruments, relate);
    expect(byId(ask(data, '2022-03-01', { known: '2022-12-31' }), 'old')?.certainty).toBe('certain');
    expect(byId(ask(data, '2022-03-01', { known: '2023-01-10' }), 'old')?.certainty).toBe('possible');
    expect(byId(ask(data, '2022-03-01', { known: '2023-02-01' }), 'old')).toBeUndefined();
    const rejected = register([from2020, from2022, known(why, { status: 'rejected' })], instruments, relate);
    expect(byId(ask(rejected, '2022-03-01'), 'old')?.certainty).toBe('certain');
  });
});
