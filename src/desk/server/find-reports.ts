/** The list of reports, narrowed to those that have all the words somebody typed. */
import { registerData, reportLines, type ReportLineJson } from '../../app/index.ts';
import type { DeskCase } from './desk-case.ts';

/**
 * Each word must occur, as a piece of a word is enough, in a report's publisher, title, name, origin, day or the summary
 * of one of its claims. Letter case does not count. An empty text finds all.
 */
export async function findReports(of: DeskCase, text: string): Promise<ReportLineJson[]> {
  const lines = await reportLines(of);
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  const claims = Map.groupBy((await registerData(of)).claims.values(), ({ claim }) => claim.report);
  return lines.filter((line) => {
    const { publisher, originalPublisher, title, slug, origin, published } = line;
    const summaries = claims.get(line.id)?.map(({ claim }) => claim.summary) ?? [];
    const texts = [publisher, originalPublisher, title, slug, origin, published.from, ...summaries];
    const searched = fold(texts.filter((item) => item !== null).join('\n'));
    return words.every((word) => searched.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
