/** A sentence of evidence on one line: who says it, when it was published, the words, and whose words they are. */
import type { EvidenceJson } from '../app/index.ts';
import { message, publishedText } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

export function evidenceLine(claim: EvidenceJson, locale: Terminal['locale']): string {
  const whose = claim.text === 'summary' ? ` (${message(locale, 'words.summary')})` : '';
  const source = `${claim.chain.join(' ← ')}, ${publishedText(locale, claim.published)}`;
  return `${source}: ${claim.words}${whose} [${claim.slug ?? claim.id}]`;
}
