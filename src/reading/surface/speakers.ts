/**
 * Who says, thinks or fears what, by the verb of saying and the particle of its subject: for a language without phrase
 * tables whose verbs end the sentence. A subject right before the verb ("… said so, a clerk told") wins over the one that
 * opens the sentence; words inside quotation marks are nobody's subject.
 */
import type { Party } from '../../evidence/index.ts';
import type { Extent } from '../reading.ts';
import type { SpeechLanguage, SpeechRule } from './rules.ts';

export interface Speaker {
  readonly rule: SpeechRule;
  /** In the sentence's own offsets, as all here. */
  readonly cue: Extent;
  readonly source: Extent | null;
  readonly party: Party['kind'];
}

/** @param said - the folded words of one sentence */
export function speakersIn(language: SpeechLanguage, said: string): Speaker[] {
  const open = blankQuotes(said);
  const taken: Extent[] = [];
  return language.rules.flatMap((rule) =>
    [...open.matchAll(rule.pattern)].flatMap((match) => {
      const [, words = match[0]] = match;
      const start = match.index + match[0].lastIndexOf(words);
      const cue = { start, end: start + words.length };
      if (taken.some((other) => other.start < cue.end && cue.start < other.end)) return [];
      taken.push(cue);
      const source = rule.source === 'none' ? null : sourceOf(language, rule, open, cue.start);
      if (source === null && rule.source === 'needed') return [];
      const words2 = source === null ? '' : said.slice(source.start, source.end);
      return [{ rule, cue, source, party: partyOf(language, words2) }];
    }),
  );
}

/** Quoted words become blanks of the same length; the marks stay. */
function blankQuotes(said: string): string {
  return said.replace(/(["“])([^"“”]{0,600})(["”])/gu, (_, open: string, words: string, close: string) => {
    return open + ' '.repeat(words.length) + close;
  });
}

/** The noun before "according to"; else the subject between the last thing said and the verb; else the first subject. */
function sourceOf(language: SpeechLanguage, rule: SpeechRule, open: string, at: number): Extent | null {
  const before = open.slice(0, at);
  if (rule.source === 'before') return nounEndingAt(language, before, before.trimEnd().length);
  const said = [...before.matchAll(language.complement)].at(-1);
  const from = said === undefined ? 0 : said.index + said[0].length;
  const near = subjectsIn(language, before, from).at(-1);
  if (near !== undefined && from > 0) return near;
  return subjectsIn(language, before, 0)[0] ?? near ?? null;
}

/** Words that carry a subject's particle, with what belongs to them on their left. */
function subjectsIn(language: SpeechLanguage, before: string, from: number): Extent[] {
  const region = before.slice(from);
  return [...region.matchAll(language.subject)].flatMap((match) => {
    const [whole, noun = ''] = match;
    const end = from + match.index + whole.indexOf(noun) + noun.length;
    const found = nounEndingAt(language, before, end, from);
    return found === null ? [] : [found];
  });
}

const LONGEST = 40;

/** The noun that ends here and what stands before it, back to where the last clause ended. */
function nounEndingAt(language: SpeechLanguage, before: string, end: number, from = 0): Extent | null {
  const low = Math.max(from, end - LONGEST);
  const words = before.slice(low, end);
  const cut = [...words.matchAll(language.nounEdge)].at(-1);
  let start = low + (cut === undefined ? 0 : cut.index + cut[0].length);
  if (cut === undefined && low > from) start = low + words.indexOf(' ') + 1;
  while (start < end && /[\s"'“”,.–-]/u.test(before[start] ?? '')) start++;
  return start < end ? { start, end } : null;
}

function partyOf({ parties }: SpeechLanguage, words: string): Party['kind'] {
  return parties.find(({ pattern }) => pattern.test(words))?.kind ?? 'unnamed';
}
