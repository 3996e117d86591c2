import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { CaseBriefingJson } from '../../lib/types.ts';
import { briefingHtml, type BriefingWords } from './briefing-html.ts';

const words: BriefingWords = {
  lang: 'en',
  made: 'made',
  notes: ['a note'],
  evidence: 'evidence',
  heading: (state) => state ?? 'none',
  lines: ({ chain }) => chain.map(({ party }) => party),
  labels: ({ singleOrigin }) => (singleOrigin ? ['one origin'] : []),
  source: ({ publisher, address }) => `${publisher ?? ''} ${address ?? ''}`,
};

const item = (text: string, verbatim = true): CaseBriefingJson['items'][number] => ({
  id: 'c-0123456789abcdef' as CaseBriefingJson['items'][number]['id'],
  kind: 'duty',
  topic: 'dues',
  state: 'RU',
  trade: null,
  summary: text,
  modality: 'CT+',
  polarity: 'affirmed',
  background: false,
  span: { from: { kind: 'unknown' }, to: { kind: 'unknown' }, holds: 'someDay' },
  quantity: null,
  words: text,
  verbatim,
  text: verbatim ? 'received' : 'summary',
  publisher: text,
  originalPublisher: null,
  address: text,
  published: { from: null, to: null, how: 'unknown' },
  chain: [{ party: text, stance: 'states' }],
  origins: 1,
  singleOrigin: true,
  told: 'single-origin',
});

test('whatever a text says, it is shown as that text and makes no element, no attribute and no address', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    'script',
    'img src=x onerror=',
    ' ',
    'a',
    '</p>',
    '<!--',
    'javascript:',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((all) => `x${all.join('')}x`),
      (text) => {
        const { document } = parseHTML(briefingHtml({ schema: 1, title: text, items: [item(text)] }, words));
        expect(document.querySelectorAll('script, img, a, iframe, svg, form, link, object').length).toBe(0);
        expect(
          [...document.querySelectorAll('*')]
            .flatMap((el) => [...el.attributes].map(({ name }) => name))
            .filter((name) => name.startsWith('on')),
        ).toEqual([]);
        expect(document.querySelector('article strong')?.textContent).toBe(text);
      },
    ),
  );
});

test('an own summary stands in no quotation marks, and one origin says that it is one', () => {
  const html = briefingHtml({ schema: 1, title: 't', items: [item('Workers pay.', false)] }, words);
  expect(html).not.toMatch(/[“”]/);
  expect(html).toContain('one origin');
  expect(briefingHtml({ schema: 1, title: 't', items: [item('Workers pay.')] }, words)).toContain(
    '“Workers pay.”',
  );
});

test('the file loads and runs nothing', () => {
  const html = briefingHtml({ schema: 1, title: 't', items: [item('x')] }, words);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|src=|href=|url\(|@import/i);
});
