/** Whose words a quotation is: the cue beside it, or the last who spoke. */
import type { Party } from '../../evidence/index.ts';
import { itemAt } from '../text/document.ts';
import { firstFrom } from '../text/ranges.ts';
import { type Found, trimmed } from './found.ts';
import type { Names } from './party.ts';
import type { Quote } from './quotes.ts';

/** Ties quotations to the cues beside them, and those without a cue to the last source. */
export function withQuotes(
  text: string,
  found: readonly Found[],
  quotes: readonly Quote[],
  names: Names,
): Found[] {
  const speech = quotes.filter((quote) => quote.speech);
  const result = new Set(found);
  let last: Speaker | null = null;
  const outside = found.filter(
    (mention) => mention.stance === 'states' && itemAt(speech, mention.cue.start) === null,
  );
  const events = [
    ...speech.map((quote) => ({ at: quote.opens, quote, mention: null })),
    ...outside.map((mention) => ({ at: mention.cue.start, quote: null, mention })),
  ].sort((a, b) => a.at - b.at);
  const taken = new Set<Quote>();
  const implied = new Map<Quote, Found>();
  for (const { quote, mention } of events) {
    if (mention !== null) {
      const beside = neighbours(speech, mention).find(
        (candidate) => !taken.has(candidate) && isBeside(candidate, mention),
      );
      const party: Party = mention.pronoun && last !== null ? last.party : mention.party;
      const spoken: Found = {
        ...mention,
        party,
        ...(beside === undefined ? {} : { content: trimmed(text, beside), quoted: true }),
      };
      if (beside !== undefined) taken.add(beside);
      result.delete(mention);
      result.add(spoken);
      const earlier = beside === undefined ? undefined : implied.get(beside);
      if (earlier !== undefined) result.delete(earlier);
      if (mention.party.kind !== 'outlet') last = { party, words: mention.sourceWords };
    } else if (!taken.has(quote)) {
      const carried = impliedBy(text, quote, last, names);
      implied.set(quote, carried);
      result.add(carried);
    }
  }
  return [...result];
}

interface Speaker {
  readonly party: Party;
  readonly words: string | null;
}

const NEAR = 4;

/** The quotation before a mention and the one after it. */
function neighbours(speech: readonly Quote[], mention: Found): Quote[] {
  const next = firstFrom(speech, mention.start);
  return [speech[next - 1], speech[next]].filter((quote) => quote !== undefined);
}

function isBeside(quote: Quote, mention: Found): boolean {
  const follows = mention.start >= quote.end && mention.start - quote.end <= NEAR;
  const precedes = quote.opens >= mention.end && quote.opens - mention.end <= NEAR;
  return follows || precedes;
}

function impliedBy(text: string, quote: Quote, last: Speaker | null, names: Names): Found {
  return {
    start: quote.opens,
    end: quote.opens + 1,
    cue: { start: quote.opens, end: quote.opens + 1 },
    sourceWords: last?.words ?? null,
    party: last?.party ?? { kind: 'unnamed', label: names.fallback.unnamed },
    pronoun: false,
    stance: 'states',
    strength: 'CT',
    content: trimmed(text, quote),
    quoted: true,
    implied: true,
    rule: 'quote/implied',
  };
}
