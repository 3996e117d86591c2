/** A WARC file becomes the one page it holds. It has no list of its pages: every page it fetched counts as one. */
import type { Parsed } from '../parsed.ts';
import { capturesOf } from './captures.ts';
import { choosePage, parsedPage } from './choose-page.ts';
import { warcRecords } from './warc-records.ts';

/** @throws DocumentError 'damaged', 'huge', 'wordless', 'pageless'; PageNeeded */
export function fromWarc(bytes: Uint8Array, asked: readonly string[]): Promise<Parsed> {
  return Promise.resolve().then(() => {
    const captures = capturesOf(warcRecords(bytes));
    return parsedPage(choosePage(captures, { pages: captures.pages, main: null }, asked));
  });
}
