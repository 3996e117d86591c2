/** Every row of verbs of saying is tested by its own examples: who, by which words, how. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { koreanSpeech } from '../ko/speech.ts';
import { read } from '../read.ts';

const TODAY = parseDay('2023-04-04');
const attributionOf = (text: string) =>
  read(text, { language: 'ko', published: { from: TODAY, to: TODAY } }).attribution;

describe('verbs of saying', () => {
  test.each(
    koreanSpeech.rules.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)),
  )('%s: %s', (id, example) => {
    const [text = '', gives = ''] = example.split(' => ');
    const found = attributionOf(text).find(({ rule }) => rule === id);
    const cue = found === undefined ? '' : text.slice(found.cue.start, found.cue.end);
    expect(found && `${found.source ?? ''} | ${cue} | ${found.stance}`).toBe(gives);
  });

  test('what is inside quotation marks names nobody', () => {
    const [mention] = attributionOf('소식통은 “반장은 다 안다고 말했다”고 전했다.');
    expect(mention?.source).toBe('소식통');
  });

  test('a subject right before the verb wins over the one that opens the sentence', () => {
    const [mention] = attributionOf('불만이 커지고 있다고 현지 소식통은 귀띔했다.');
    expect(mention?.source).toBe('현지 소식통');
  });
});
