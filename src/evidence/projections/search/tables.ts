/** What can be searched: one row per report text and per claim summary. */
export interface SearchTables {
  search_doc: {
    /** Of the entry that brought it in. */
    seq: number;
    kind: 'report' | 'claim';
    /** A report's or a claim's id. */
    ref: string;
    /** The text as `stored` writes it. */
    folded: string;
  };
}
