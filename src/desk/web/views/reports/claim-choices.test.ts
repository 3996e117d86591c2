import { expect, test } from 'vitest';
import { Period, Unit } from '../../../../base/index.ts';
import { Bearer, Modality, Party, Stance, Topic, Trade } from '../../../../evidence/index.ts';
import { HandKind } from '../../../../app/index.ts';
import { choices } from './claim-choices.ts';
import { handKinds } from './claim-form.ts';

test.each([
  ['topics', choices.topic, Topic.options],
  ['trades', choices.trade, Trade.options],
  ['units but money', choices.unit, Unit.options.filter((unit) => unit !== 'money')],
  ['periods', choices.per, Period.options],
  ['certainties', choices.modality, Modality.options],
  ['bearers', choices.bearer, Bearer.options],
  ['parties', choices.party, Party.unwrap().shape.kind.options],
  ['stances', choices.stance, Stance.options],
  ['kinds by hand', handKinds, HandKind.options],
] as [string, readonly string[], readonly string[]][])(
  'the form offers all %s there are',
  (_, offered, all) => {
    expect([...offered].sort()).toEqual([...all].sort());
  },
);

test('the state a claim has is offered, however rare', () => {
  expect(choices.states('MZ')).toContain('MZ');
  expect(choices.states('RU').filter((state) => state === 'RU')).toEqual(['RU']);
});
