/** The page's prose is complete: nothing written for nobody, and no code of the data that would stand on the page raw. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unit, Period } from '../../../base/index.ts';
import {
  Attribution,
  Bearer,
  Claim,
  ClaimStatus,
  credibility,
  Modality,
  Publication,
  reliability,
  Report,
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
  ...[...source.matchAll(/tCode\('([a-zA-Z]+)'/g)].map((match) => `${match[1] ?? ''}.`),
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
    reliability: Object.keys(reliability),
    credibility: Object.keys(credibility),
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
