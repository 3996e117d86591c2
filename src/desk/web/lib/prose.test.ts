/** The page's prose is complete: nothing written for nobody, and no code of the data that would stand on the page raw. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unit, Period } from '../../../base/index.ts';
import { ContradictionsJson, Entry, OriginsJson, ScoreJson } from '../../../app/index.ts';
import {
  Actor,
  Attribution,
  Bearer,
  BlockReason,
  Claim,
  ClaimStatus,
  Modality,
  Party,
  Publication,
  Grade,
  Report,
  Strength,
  Topic,
  Trade,
} from '../../../evidence/index.ts';
import { Instrument, Provision, Relation } from '../../../register/index.ts';
import { BasisJson } from '../../../publish/index.ts';
import en from '../../../messages/web/en.json' with { type: 'json' };

const web = join(import.meta.dirname, '..');
const source = globSync(['**/*.svelte', '**/*.ts'], { cwd: web })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(web, file), 'utf8'))
  .join('\n');

/** The beginnings of keys that the page completes with a code. */
const groups = [
  ...[...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? ''),
  ...[...source.matchAll(/tCode\('([a-zA-Z.]+)'/g)].map((match) => `${match[1] ?? ''}.`),
  'tour.',
  'closed.',
  'locked.',
  'unreachable.',
];

test('every text is used somewhere', () => {
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`'${key}'`) && !groups.some((group) => key.startsWith(group)),
  );
  expect(unused).toEqual([]);
});

describe('every code of the data has words', () => {
  const kinds = Claim.options.map(({ shape }) => shape.kind.value);
  const lists: Readonly<Record<string, readonly string[]>> = {
    kind: kinds,
    topic: Topic.options,
    trade: Trade.options,
    modality: Modality.options,
    stance: Attribution.unwrap().shape.stance.options,
    tongue: Report.unwrap().shape.language.options,
    publication: Publication.unwrap().shape.how.options,
    reliability: Grade.unwrap().shape.reliability.unwrap().options,
    credibility: Grade.unwrap().shape.credibility.unwrap().options,
    party: Party.unwrap().shape.kind.options,
    strength: Strength.options,
    block: BlockReason.options,
    contradiction: ContradictionsJson.shape.contradictions.element.shape.kind.options,
    'contradictions.how': ContradictionsJson.shape.contradictions.element.shape.how.options,
    link: OriginsJson.shape.groups.element.shape.reasons.element.options,
    standing: ScoreJson.shape.forecasts.element.shape.standing.options,
    holder: ScoreJson.shape.forecasts.element.shape.group.options,
    entry: Entry.options.flatMap((part) =>
      'options' in part ? part.options.map(({ shape }) => shape.kind.value) : [part.shape.kind.value],
    ),
    actor: Actor.unwrap().shape.role.options,
    status: ClaimStatus.options.filter((status) => status !== 'accepted'),
    provision: Provision.unwrap().shape.kind.options,
    instrument: Instrument.unwrap().shape.kind.options,
    bearing: Relation.unwrap().shape.kind.options,
    bearer: Bearer.options,
    basis: BasisJson.options,
    unit: Unit.options.filter((unit) => unit !== 'money'),
    per: Period.options,
  };
  test.each(Object.entries(lists))('%s', (group, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !(`${group}.${code}` in en))).toEqual([]);
  });
});
