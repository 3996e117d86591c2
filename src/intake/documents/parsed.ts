/** What comes out of a document: its text, and what it says of itself. */

/** Formats that are parsed in a process of their own. */
export const DOCUMENT_FORMATS = ['html', 'email', 'pdf', 'docx', 'wacz', 'warc'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface Parsed {
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /**
   * What is sealed as the original: null for the file as it came. An e-mail's header fields name people and the day of a contact, and
   * an archive of the web holds what else its maker looked at: of the one only the body is kept, of the other only the page.
   */
  readonly kept: string | null;
  readonly page: SavedPage;
}

/** What is known of a page besides its text; all null for what is no page. */
export interface SavedPage {
  /** The day on which the page says it was published, as it stands there; null if it says nothing. */
  readonly stated: string | null;
  /** When an archive fetched it, an instant in ISO 8601 and UTC: the page was public by then, and nobody says since when. */
  readonly seen: string | null;
  /** Where an archive fetched it, without what could name the one who did. */
  readonly address: string | null;
}

export const NO_PAGE: SavedPage = { stated: null, seen: null, address: null };

/** One page of an archive, for a person to choose by. */
export interface ArchivedPage {
  readonly address: string;
  readonly title: string | null;
}

/** Why a document gives no text. `damaged`: what can be read of it cannot be trusted to be what was written. */
export const DOCUMENT_FAULTS = ['damaged', 'wordless', 'locked', 'huge', 'pageless'] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

export class DocumentError extends Error {
  readonly fault: DocumentFault;
  constructor(fault: DocumentFault) {
    super(fault);
    this.fault = fault;
  }
}

/** An archive holds several pages, or none that was asked for: a person must say which one. */
export class PageNeeded extends Error {
  readonly pages: readonly ArchivedPage[];
  constructor(pages: readonly ArchivedPage[]) {
    super('page needed');
    this.pages = pages;
  }
}

/** @param pages - addresses that a person chose among those of an archive; empty if nobody chose */
export type Parse = (bytes: Uint8Array, pages: readonly string[]) => Promise<Parsed>;
