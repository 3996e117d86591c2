/** What comes out of a document: its text, and what it says of itself. */

/** Formats that are parsed in a process of their own. */
export const DOCUMENT_FORMATS = ['html', 'email', 'pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface Parsed {
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /**
   * What is sealed as the original: null for the file as it came. An e-mail's header fields name people and the day of a contact,
   * so of an e-mail only its body is kept.
   */
  readonly kept: string | null;
  /** The day on which a page says it was published, as it stands there; null if it says nothing. */
  readonly stated: string | null;
}

/** Why a document gives no text. `damaged`: what can be read of it cannot be trusted to be what was written. */
export type DocumentFault = 'damaged' | 'wordless' | 'locked' | 'huge';

export class DocumentError extends Error {
  readonly fault: DocumentFault;
  constructor(fault: DocumentFault) {
    super(fault);
    this.fault = fault;
  }
}

export type Parse = (bytes: Uint8Array) => Promise<Parsed>;
