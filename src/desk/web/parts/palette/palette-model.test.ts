import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HitJson } from '../../lib/types.ts';
import { commandsFor, cutAt, hashOfHit, type Command } from './palette-model.ts';

const command = (name: string): Command => ({ id: name, name, key: null, run: () => undefined });

test('a command is found by pieces of its words, in any order, in any language; all for no text', () => {
  const all = [command('Go to Register'), command('지시 등록부로 가기'), command('Change the colours')];
  const names = (text: string): string[] => commandsFor(all, text).map(({ name }) => name);
  expect(names('reg GO')).toEqual(['Go to Register']);
  expect(names('등록')).toEqual(['지시 등록부로 가기']);
  expect(names('등록'.normalize('NFD'))).toEqual(['지시 등록부로 가기']);
  expect(names('  ')).toHaveLength(3);
  expect(names('nothing')).toEqual([]);
});

test('a text cut at matches is the whole text, and what is marked is what matched', () => {
  const match = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 60 }), fc.array(match), (text, matches) => {
      const pieces = cutAt(text, matches);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      let at = 0;
      for (const piece of pieces) {
        for (let i = at; i < at + piece.text.length; i++) {
          expect(matches.some(({ start, end }) => start <= i && i < end)).toBe(piece.marked);
        }
        at += piece.text.length;
      }
    }),
  );
});

test('a claim is shown in its report, chosen', () => {
  const hit = { kind: 'claim', report: 'r-1', claim: 'c-2' } as unknown as HitJson;
  expect(hashOfHit(hit)).toBe('#/reports/r-1?claim=c-2');
});
