import { describe, expect, test } from 'vitest';
import { english } from '../en/index.ts';
import { read } from '../read.ts';
import { compilePoints, nameInSign } from './points.ts';

const table = english.phrases?.attribution.points;

const attitudes = (text: string): string[] =>
  read(text, { language: 'en', published: null })
    .attribution.filter(({ rule }) => rule === 'cue/points')
    .map(({ source, cue, stance }) => `${source ?? ''} | ${text.slice(cue.start, cue.end)} | ${stance}`);

describe('cues by points', () => {
  test.each([
    ['The consul vowed to send the crews home.', 'The consul | vowed | states'],
    ['The embassy rejected the offer, citing its opposition to the plan.', 'The embassy | citing | states'],
    ['The envoy left on Monday and accused the company of fraud.', 'The envoy | accused | states'],
    ['The crews voiced support for the ban.', 'The crews | voiced | states'],
  ])('%s', (text, expected) => {
    const found = attitudes(text);
    const others = read(text, { language: 'en', published: null }).attribution.map(
      ({ source, cue, stance }) => `${source ?? ''} | ${text.slice(cue.start, cue.end)} | ${stance}`,
    );
    expect([...found, ...others]).toContain(expected);
  });

  test('a sentence in which nobody says or thinks anything has none', () => {
    expect(attitudes('The crews carried bricks to the quarry and ate at noon.')).toEqual([]);
  });

  test('what somebody opposes puts no claim on their word', () => {
    const text = 'The consul opposed the order. Crews must pay their dues by the 25th of each month.';
    const [claim] = read(text, { language: 'en', published: null }).claims;
    expect(claim?.statement.chain.map(({ party }) => party.label)).toEqual(['the publisher']);
  });

  test('no sign stands in the table twice, and none is worth nothing', () => {
    if (table === undefined) throw new Error('English has a table');
    const signs = table.rows.flatMap(([points, row]) => row.split(' | ').map((sign) => ({ sign, points })));
    expect(signs.filter(({ points }) => points === 0)).toEqual([]);
    expect(new Set(signs.map(({ sign }) => sign)).size).toBe(signs.length);
    expect(compilePoints(table).of.size).toBe(signs.length);
  });

  test('a sign names its candidate', () => {
    expect(nameInSign('verb want + to-verb')).toBe('verb want');
    expect(nameInSign('verb be sure is finite')).toBe('verb be sure');
    expect(nameInSign('any verb + that')).toBeNull();
    expect(nameInSign('thing < verb + np')).toBeNull();
  });
});
