/** The cues of a sentence: by the tables of constructions, then verbs that speak wherever they stand. */
import { extentOf, matchAll, type PhraseMatch } from '../phrases/match.ts';
import { candidates } from '../phrases/phrase-index.ts';
import { isWord, type Phrases } from '../phrases/units.ts';
import { type Document, overlaps } from '../text/document.ts';
import { contentOf, isStatement, scopeOf } from './content.ts';
import { type Found, trimmed, UNNAMED } from './found.ts';
import { followed, looseMatches, preceded } from './loose-cues.ts';
import type { AttributionReader } from './reader.ts';
import type { AttributionRule } from './rules.ts';
import { isSomebody, partyNamed, sharedSubject } from './source.ts';
import { voiceOf } from './voice.ts';

/** @param likely - units that have the points of a cue: a verb of saying that states nothing must be one of them */
export function cuesIn(
  reader: AttributionReader,
  document: Document,
  phrases: Phrases,
  likely: ReadonlySet<number>,
): Found[] {
  const found: Found[] = [];
  for (const { rule, pattern } of candidates(reader.rules, phrases)) {
    for (const match of matchAll(pattern, phrases)) {
      const cue = cueOf(reader, document, phrases, rule, match);
      if (cue !== null && !found.some((other) => overlaps(other.cue, cue.cue))) found.push(cue);
    }
  }
  for (const match of looseMatches(phrases, reader.language.loose)) {
    const content = { from: match.after, to: phrases.units.length };
    const says =
      !match.acts &&
      content.from < content.to &&
      isStatement(phrases, content, isWord(phrases.units[content.from], 'that'));
    const closes = isWord(phrases.units[match.from - 1], ',', '"');
    if (!says && !closes && !likely.has(match.slots['cue']?.from ?? -1)) continue;
    const cue = cueOf(reader, document, phrases, !says && closes ? preceded : followed, {
      ...match,
      slots: says ? { ...match.slots, content } : match.slots,
    });
    if (cue !== null && !found.some((other) => overlaps(other.cue, cue.cue))) found.push(cue);
  }
  return found;
}

function cueOf(
  reader: AttributionReader,
  document: Document,
  phrases: Phrases,
  rule: AttributionRule,
  match: PhraseMatch,
): Found | null {
  const cueRange = match.slots['cue'];
  if (cueRange === undefined) return null;
  const cue = extentOf(phrases, cueRange);
  if (rule.onlyWords !== undefined && !document.folded.startsWith(rule.onlyWords, cue.start)) return null;
  const sourceRange =
    match.slots['source'] ??
    (match.slots['shared'] === undefined ? undefined : sharedSubject(phrases, cueRange.from));
  if (sourceRange === undefined && match.slots['shared'] !== undefined) return null;
  const np = sourceRange === undefined ? undefined : phrases.units[sourceRange.from];
  if (
    sourceRange !== undefined &&
    (np?.kind !== 'np' || rule.notSource?.some((name) => np.classes.has(name)) === true)
  )
    return null;
  if (
    rule.sourceIs !== undefined &&
    (np === undefined || !rule.sourceIs.includes(document.folded.slice(np.start, np.end)))
  )
    return null;
  const voice = voiceOf(reader, phrases, rule, cueRange);
  if (voice === null) return null;
  const contentRange = match.slots['content'];
  if (
    contentRange !== undefined &&
    rule.content === 'slot' &&
    !isStatement(phrases, contentRange, match.slots['link'] !== undefined)
  )
    return null;
  const source = sourceRange === undefined ? null : extentOf(phrases, sourceRange);
  const whole = extentOf(phrases, { from: match.from, to: contentRange?.from ?? match.to });
  const named = np?.kind === 'np' && rule.unsourced !== true ? np : null;
  const extent = trimmed(document.text, {
    start: Math.min(source?.start ?? cue.start, cue.start),
    end: Math.max(whole.end, cue.end),
  });
  return {
    ...extent,
    cue,
    sourceWords: source === null || named === null ? null : document.text.slice(source.start, source.end),
    party:
      named === null || source === null || (voice.stance === 'infers' && !isSomebody(named))
        ? UNNAMED
        : partyNamed(reader, document.text, named, source, voice.stance, cueRange, phrases),
    pronoun: named?.pronoun ?? false,
    ...voice,
    content: contentOf(
      document.text,
      phrases,
      rule,
      contentRange === undefined ? null : scopeOf(phrases, contentRange, voice.stance),
      extent,
      cueRange.from,
    ),
    quoted: rule.content === 'quote',
    implied: false,
    rule: rule.id,
  };
}
