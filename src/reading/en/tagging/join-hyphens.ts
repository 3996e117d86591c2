/** Puts together what stands together: "mid-March", "long-term", "case-by-case", "Russia-based" are one word each. */
import type { Tag, Token } from '../../text/document.ts';

export function joinHyphens(folded: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    let end = i;
    while (isHyphen(tokens[end + 1], tokens[end]) && touches(tokens[end + 2], tokens[end + 1])) end += 2;
    const last = tokens[end];
    if (end === i || last === undefined) {
      joined.push(token);
      continue;
    }
    const word = folded.slice(token.start, last.end);
    joined.push({
      ...token,
      end: last.end,
      word,
      lemma: lemmaOf(word, last),
      tag: tagOf(tokens.slice(i, end + 1), token, last),
    });
    i = end;
  }
  return joined;
}

function isHyphen(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && token.word === '-' && touches(token, before);
}

function touches(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && before !== undefined && token.start === before.end;
}

function lemmaOf(word: string, last: Token): string {
  return word.slice(0, word.length - last.word.length) + last.lemma;
}

/** "Out-of-pocket", "case-by-case" modify; else a compound is what its last part is, but a verb form at its end makes it an adjective ("Russia-based"). */
function tagOf(parts: readonly Token[], first: Token, last: Token): Tag {
  if (parts.slice(1, -1).some(({ tag }) => tag === 'ADP' || tag === 'DET' || tag === 'CCONJ')) return 'ADJ';
  if (last.tag === 'VERB' || last.tag === 'ADV' || last.tag === 'ADP') return 'ADJ';
  return first.tag === 'PROPN' && last.tag === 'PROPN' ? 'PROPN' : last.tag === 'NUM' ? 'NUM' : last.tag;
}
