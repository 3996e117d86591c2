/** A list of codes with a version. A code keeps the meaning of the version it was given by; a changed meaning is a new version. */

export interface CodeList<C extends string> {
  /** `name-version`: what is stored with every use of a code. */
  readonly scheme: string;
  readonly name: string;
  readonly version: number;
  /** Where the scale comes from; the meanings are in own words. */
  readonly source: string;
  readonly codes: readonly { readonly code: C; readonly meaning: string }[];
  /** Codes of the printed scale that mean "cannot be judged": missing, stored as null, never a middle value. */
  readonly missing: readonly string[];
}
