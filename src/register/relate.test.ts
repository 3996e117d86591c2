import { describe, expect, test } from 'vitest';
import { since } from '../base/index.ts';
import { inForce, type InForce } from './in-force.ts';
import { claim, day, instrument, register } from './made-up.case.ts';
import type { Provision } from './instrument.ts';
import { proposeRelations } from './relate.ts';

/** A provision in force since `start`. */
function standing(
  id: string,
  start: string,
  provision: Partial<Provision>,
  state: string | null = 'RU',
): InForce {
  const rule = claim({ span: since(day(start), day(start), day('2025-01-01')) });
  const about = { topic: 'movement' as const, state, region: null, trade: null, ...provision.about };
  const data = register([rule], [instrument(id, [rule], { ...provision, about })]);
  const [found] = inForce(data, { valid: day('2024-01-01'), known: null, recorded: null });
  if (found === undefined) throw new Error('not in force');
  return found;
}

const ban = (start: string, state?: string | null) => standing('ban', start, { kind: 'prohibition' }, state);
const leave = (start: string, state?: string | null) =>
  standing('leave', start, { kind: 'permission' }, state);
const threat = (consequence: Provision['consequence'] = 'sent-home') =>
  standing('threat', '2022-06-20', { kind: 'sanction', consequence });
const act = (runs: boolean, topic: Provision['about']['topic'] = 'border', state: string | null = 'RU') =>
  standing('act', '2020-01-01', {
    kind: 'stateAct',
    runs,
    about: { topic, state, region: null, trade: null },
  });
const kindsOf = (fresh: readonly InForce[], there: readonly InForce[]) =>
  proposeRelations(fresh, there).map(({ kind, from, to }) => `${from} ${kind} ${to}`);

describe('relations the register proposes', () => {
  test('a later permission eases an earlier ban in part, whichever of the two is new', () => {
    const expected = ['leave/only partlyOverrides ban/only'];
    expect(kindsOf([leave('2022-06-20')], [ban('2022-01-01')])).toEqual(expected);
    expect(kindsOf([ban('2022-01-01')], [leave('2022-06-20')])).toEqual(expected);
  });

  test('an earlier permission does not ease a later ban', () => {
    expect(kindsOf([ban('2022-06-20')], [leave('2022-01-01')])).toEqual([]);
  });

  test('a permission to move eases a ban on solo work, and not a ban on telephones', () => {
    const on = (topic: 'solo-work' | 'phones') =>
      standing('ban', '2022-01-01', {
        kind: 'prohibition',
        about: { topic, state: 'RU', region: null, trade: null },
      });
    expect(kindsOf([leave('2022-06-20')], [on('solo-work')])).toHaveLength(1);
    expect(kindsOf([leave('2022-06-20')], [on('phones')])).toEqual([]);
  });

  test('a threat to send home is a menace while a way home is shut', () => {
    expect(kindsOf([threat()], [act(false)])).toEqual(['act/only unenforceableWhile threat/only']);
    expect(kindsOf([act(false)], [threat()])).toEqual(['act/only unenforceableWhile threat/only']);
    expect(kindsOf([threat()], [act(true)])).toEqual([]);
    expect(kindsOf([threat('fine')], [act(false)])).toEqual([]);
  });

  test('another host state’s rules bear on nothing here, those of no state in particular do', () => {
    expect(kindsOf([leave('2022-06-20', 'RU')], [ban('2022-01-01', 'CN')])).toEqual([]);
    expect(kindsOf([leave('2022-06-20', 'RU')], [ban('2022-01-01', null)])).toHaveLength(1);
  });

  test('what stood before is not related anew', () => {
    expect(kindsOf([], [leave('2022-06-20'), ban('2022-01-01')])).toEqual([]);
  });
});
