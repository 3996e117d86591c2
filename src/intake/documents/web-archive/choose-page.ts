/** Which page of an archive is the report: the one its maker or a person names, or the only one. Never a guess among several. */
import { fromMarkup } from '../from-html.ts';
import { DocumentError, PageNeeded, type ArchivedPage, type Parsed } from '../parsed.ts';
import { comparable, keptAddress } from './address.ts';
import type { Capture, Captures } from './captures.ts';

export interface PageList {
  /** What the archive calls its pages. */
  readonly pages: readonly ArchivedPage[];
  /** The one it calls the main one; null if it does not say. */
  readonly main: string | null;
}

/**
 * @param asked - addresses that a person chose; one of them, and only one, must be in the archive
 * @throws PageNeeded where there are several, or not the one asked for; DocumentError 'pageless' where there is none
 */
export function choosePage(captures: Captures, { pages, main }: PageList, asked: readonly string[]): Capture {
  if (asked.length > 0) {
    const found = [...new Set(asked.map((address) => captures.pageAt(address)))].filter(
      (page) => page !== null,
    );
    const [page, ...others] = found;
    if (page === undefined || others.length > 0) throw new PageNeeded(once(pages));
    return page;
  }
  const named = main === null ? once(pages).map(({ address }) => address) : [main];
  const [only, ...others] = named;
  if (only === undefined) throw new DocumentError('pageless');
  if (others.length > 0) throw new PageNeeded(once(pages));
  const page = captures.pageAt(only);
  if (page === null) throw new DocumentError('pageless');
  return page;
}

function once(pages: readonly ArchivedPage[]): ArchivedPage[] {
  return [...new Map(pages.map((page) => [comparable(page.address), page])).values()];
}

/** What is taken of a page, and what is sealed: its markup alone. */
export function parsedPage({ address, date, markup }: Capture): Parsed {
  const { text, page } = fromMarkup(markup);
  return { text, kept: markup, page: { ...page, seen: date, address: keptAddress(address) } };
}
