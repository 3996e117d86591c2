import { describe, expect, test } from 'vitest';
import { amountOf, moneyOf, since } from '../base/index.ts';
import { composeInstruments } from './compose.ts';
import { inForce } from './in-force.ts';
import { claim, day, register } from './made-up.case.ts';

const span = since(day('2022-06-20'), day('2022-06-20'), day('2022-06-22'));
const order = () => claim({ kind: 'order', span, stance: 'orders', summary: 'A bureau ordered dues.' });

describe('instruments proposed from one report', () => {
  test('what was ordered is one instrument, dated by the order; what stands beside it is its own', () => {
    const [told, duty, sanction, practice] = [
      order(),
      claim({ kind: 'duty', span, stance: 'orders', about: { topic: 'dues-day' } }),
      claim({ kind: 'sanction', span, stance: 'threatens', about: { topic: 'arrears' } }),
      claim({ kind: 'practice', span, about: { topic: 'watch' } }),
    ] as const;
    const made = composeInstruments('note', [told, duty, sanction, practice]);
    expect(made.map(({ id, kind, provisions }) => [id, kind, provisions.length])).toEqual([
      ['note-order', 'order', 2],
      ['note-watch', 'practice', 1],
    ]);
    expect(made[0]?.provisions.map(({ claims }) => claims)).toEqual([
      [duty.id, told.id],
      [sanction.id, told.id],
    ]);
  });

  test('a rule that nobody ordered is an instrument of its own, and so is a sum owed', () => {
    const rule = claim({ kind: 'duty', span, about: { topic: 'reporting' } });
    const sum = claim({ kind: 'amount', span, quantity: moneyOf(7000, 10000, 'USD', 'P1Y') });
    const made = composeInstruments('note', [order(), rule, sum]);
    expect(made.map(({ id, kind }) => [id, kind])).toEqual([
      ['note-reporting', 'order'],
      ['note-dues', 'order'],
    ]);
    expect(made[1]?.provisions[0]?.quantity).toEqual(moneyOf(7000, 10000, 'USD', 'P1Y'));
  });

  test('a permission that is denied becomes a prohibition, and is in force as one', () => {
    const denied = claim({
      kind: 'permission',
      polarity: 'denied',
      modality: 'PR-',
      span,
      stance: 'permits',
    });
    const made = composeInstruments('note', [denied]);
    expect(made[0]?.provisions[0]?.kind).toBe('prohibition');
    const found = inForce(register([denied], made), {
      valid: day('2022-06-21'),
      known: null,
      recorded: null,
    });
    expect(found.map(({ provision, certainty }) => [provision.kind, certainty])).toEqual([
      ['prohibition', 'certain'],
    ]);
  });

  test('two sentences that say the same are one provision on both', () => {
    const [once, again] = [0, 1].map(() =>
      claim({ kind: 'duty', span, quantity: amountOf(4, 4, 'month'), about: { topic: 'levy' } }),
    ) as [ReturnType<typeof claim>, ReturnType<typeof claim>];
    const made = composeInstruments('note', [once, again]);
    expect(made.flatMap(({ provisions }) => provisions.map(({ claims }) => claims))).toEqual([
      [once.id, again.id],
    ]);
  });

  test('the issuer is whom an order names, and nobody where none does', () => {
    const duty = claim({ kind: 'duty', span, stance: 'orders' });
    expect(composeInstruments('note', [order(), duty])[0]?.issuer).toBeNull();
  });

  test('an order told as background orders nothing new', () => {
    const old = claim({ kind: 'order', span, stance: 'orders', background: true });
    expect(composeInstruments('note', [old])).toEqual([]);
  });

  test('events, counts, forecasts, beliefs, motives and states that do not say what runs make no instrument', () => {
    const kinds = ['event', 'count', 'forecast', 'belief', 'motive', 'state', 'testimony'] as const;
    expect(
      composeInstruments(
        'note',
        kinds.map((kind) =>
          claim({ kind, span, ...(kind === 'count' ? { quantity: amountOf(3, 3, 'person') } : {}) }),
        ),
      ),
    ).toEqual([]);
  });

  test('a state that says what stands still is an act of state', () => {
    const closed = claim({ kind: 'state', runs: false, span, about: { topic: 'border' } });
    expect(composeInstruments('note', [closed])[0]?.provisions[0]).toMatchObject({
      kind: 'stateAct',
      runs: false,
    });
  });
});
