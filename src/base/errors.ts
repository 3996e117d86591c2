/**
 * Every failure a user can cause or meet, as a code with data. Prose lives in `src/messages`, so that the same
 * failure reads well in English, in Korean, in a terminal and in a page.
 *
 * Invariant: a code is never reused for another meaning; scripts may rely on codes.
 */

/** A place in a text: `line` and `column` count from 1, `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** What each code carries. The keys are the closed list of error codes. */
export interface ErrorData {
  // values
  'day-invalid': { readonly text: string };
  'span-backwards': { readonly earliest: string; readonly latest: string };
  'json-not-canonical': { readonly path: string; readonly why: 'number' | 'type' | 'surrogate' | 'depth' };
  'value-invalid': { readonly what: string; readonly issues: readonly string[] };

  // files coming in
  'file-missing': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: string };
  'file-empty': { readonly file: string };
  'file-too-large': { readonly file: string; readonly bytes: number; readonly maxBytes: number };
  'file-binary': { readonly file: string; readonly looksLike: string | null };
  'file-encoding': { readonly file: string; readonly offset: number };
  'file-format-unbuilt': { readonly file: string; readonly format: string };
  /** Rows and columns, as of a list of people: never taken in (N1). */
  'stamp-empty': { readonly path: string };
  'stamp-refused': {
    readonly file: string;
    readonly why:
      'unreadable' | 'refused' | 'elsewhere' | 'unasked' | 'forged' | 'unfit' | 'rewritten' | 'never';
  };
  /** This system cannot take the network away from the parser of a document. */
  'document-unsafe': { readonly file: string; readonly format: string };
  'document-refused': {
    readonly file: string;
    readonly format: string;
    readonly why: 'damaged' | 'wordless' | 'locked' | 'huge' | 'pageless' | 'time' | 'memory' | 'crash';
  };
  /** An archive of the web holds several pages, or not the one asked for. `pages`: addresses with titles, for a person to choose by. */
  'archive-page': { readonly file: string; readonly pages: readonly string[]; readonly more: number };
  /** A file of another program that is not what its format says. `columns`: those it may have; its own are not told, they may be somebody’s. */
  'import-unreadable': {
    readonly file: string;
    readonly format: string;
    readonly why: 'form' | 'columns';
    readonly columns: readonly string[];
  };
  'file-table': { readonly file: string };
  'file-twice': { readonly file: string; readonly other: string };

  // a model beside the rules
  /** The address is not repeated: it may hold a password. */
  'model-address': { readonly why: 'form' | 'elsewhere' | 'plain' };
  'model-name': Record<string, never>;
  /** Nobody said that this file is published, or it is to be published later: it is shown to no model. */
  'model-unpublished': { readonly file: string };

  // the case file
  'case-missing': { readonly path: string };
  'case-exists': { readonly path: string };
  'case-not-a-case': { readonly path: string };
  'case-passphrase': { readonly path: string };
  'case-passphrase-needed': { readonly path: string };
  'case-in-use': { readonly path: string };
  'case-damaged': { readonly path: string; readonly detail: string };
  'case-newer': { readonly path: string; readonly found: number; readonly known: number };
  'case-read-only': { readonly path: string };
  /** Another version of this program has built the case anew meanwhile. */
  'case-changed': { readonly path: string };
  /** Not the address of a store; it is not repeated: it may hold a password. `clear`: over a network without TLS. */
  'store-url': { readonly why: 'form' | 'schema' | 'clear' };
  /** `place`: host, port, database and schema, never a user or a password. `reason`: the code of the system or of PostgreSQL. */
  'store-down': { readonly place: string; readonly reason: string };
  'store-refused': { readonly place: string; readonly reason: string };

  // people who work on a case together
  /** No pseudonym. */
  'member-name': { readonly name: string };
  'member-unknown': { readonly name: string };
  /** The case has members, and nobody has said who writes. */
  'member-needed': Record<string, never>;
  /** The token is nobody's. */
  'member-token': Record<string, never>;
  /** `what`: the kind of entry, or of request. */
  'role-refused': { readonly role: string; readonly needed: string; readonly what: string };
  /** Somebody else decided on the same thing while somebody was deciding. Nothing was recorded. */
  'decided-meanwhile': Meanwhile;
  /** Somebody else recorded something while a dossier of the case was being made. */
  'case-moved': { readonly path: string };
  'dossier-empty': { readonly held: number };
  'backup-unsound': { readonly path: string; readonly faults: number };
  'disk-full': { readonly path: string };
  'journal-broken': { readonly seq: number; readonly why: 'hash' | 'link' | 'gap' | 'commitment' | 'head' };
  'claim-unknown': { readonly id: string };
  'report-unknown': { readonly id: string };
  'slug-taken': { readonly slug: string };
  'passage-mismatch': { readonly report: string; readonly start: number; readonly end: number };
  'transition-refused': { readonly from: string; readonly to: string };
  /** The case holds this report or claim already. */
  'already-recorded': { readonly id: string };
  /** The case itself, or a second draft, was asked for while a throw-away draft was open in the same call. */
  'draft-open': { readonly path: string };

  // the register
  'contradiction-unknown': { readonly id: string };
  /** Somebody decides something without saying why. */
  'reason-missing': { readonly what: string };
  /** No forecast of that name in this case. */
  'forecast-unknown': { readonly id: string };
  /** A resolution that breaks a rule of the ledger; `why` names the rule. */
  'forecast-refused': { readonly id: string; readonly why: string };
  /** A what-if names something that the regime does not have. */
  'what-if-unknown': { readonly name: string };
  /** No back-test of that day beside the regime. */
  'back-test-unknown': { readonly known: string; readonly days: readonly string[] };
  /** Watching is not tried out (N4). */
  'what-if-refused': { readonly name: string };
  /** What a calibration may not be held against: no outcome of workers (N3), no number, no number of persons, what a prior rests on. */
  'target-refused': {
    readonly target: string;
    readonly why: 'notWorkers' | 'uncounted' | 'population' | 'backwards' | 'twice';
  };
  /** Nobody asked for it knowing what it is worth: such numbers overstate. */
  'hidden-unasked': Record<string, never>;
  /** Fewer than three lists, or nobody on two: nothing follows. */
  'hidden-impossible': { readonly file: string };
  /** Only the regime as reported is calibrated: fitting one with other choices of the state would try those out (N3). */
  'calibration-refused': { readonly parameters: readonly string[] };
  /** No parameter or variant of that name in the regime. */
  'question-unknown': { readonly about: string; readonly known: readonly string[] };
  /** An answer could expose somebody, or show where watching is weak: nobody may open this question. */
  'question-exposes': { readonly about: string; readonly why: string | null };
  /** No output of that name in this run, or the run may not give it. */
  'output-unknown': { readonly output: string; readonly known: readonly string[] };
  'month-outside-run': { readonly month: string; readonly start: string };
  'provision-unknown': { readonly id: string; readonly in: string };

  // the regime language
  'regime-missing': { readonly dir: string };
  'regime-refused': { readonly problems: readonly Problem[] };
  'lock-missing': { readonly dir: string };

  // running
  'run-option': {
    readonly option: string;
    readonly value: string;
    readonly min: number;
    readonly max: number;
  };
  'run-overflow': { readonly rule: string; readonly month: string };
  'run-division': { readonly rule: string; readonly month: string };
  'run-negative-pay': { readonly rule: string; readonly month: string };
  /** Money came from nowhere or went nowhere: the compiled plan is wrong. */
  'books-unbalanced': { readonly account: string; readonly month: string; readonly difference: string };
  /** Somebody paid more than he had; `rules` are those that pay from the account. */
  'account-overdrawn': {
    readonly account: string;
    readonly month: string;
    readonly rules: readonly string[];
  };
  /** No category of workers in this regime has this option. */
  'worker-kind-unknown': { readonly kind: string; readonly known: readonly string[] };
  /** Neither a known claim nor an assumption gives this parameter a value on the day of knowledge. */
  'parameter-unknown': { readonly parameter: string; readonly known: string };
  /** A drawn or read value does not fit the engine's 32 bits. */
  'value-too-large': { readonly parameter: string; readonly value: string };
  /** Generated code found a fault which the interpreter does not find: a mistake in Corvée. */
  'engine-disagrees': { readonly month: string };
  /** The rows of one run do not fit into the memory that generated code can reach. */
  'run-too-large': { readonly bytes: number; readonly maxBytes: number };
  /** A thread of a split run ended before its work was done. */
  'run-thread-lost': { readonly thread: number; readonly reason: string };
  /** A job ended the thread that ran it, twice. `reason` is Node's code. */
  'thread-died': { readonly reason: string; readonly draw: number; readonly replicate: number };
  /** Kept results of runs cannot be read: damaged, or of another version. */
  'fold-damaged': Record<string, never>;
  /** Kept results belong to a run with other numbers, seed, sizes or code. */
  'ensemble-other': Record<string, never>;
  /** Not a postgres:// address. It is not repeated: it may hold a password. */
  'queue-url': Record<string, never>;
  /** `place`: host, port and database, never a password. `reason`: the code of the system or of PostgreSQL. */
  'queue-down': { readonly place: string; readonly reason: string };
  'queue-refused': { readonly place: string; readonly reason: string };
  'queue-failed': { readonly place: string; readonly reason: string };
  /** A chunk of runs was tried several times, and its worker died or failed each time. */
  'queue-gave-up': { readonly chunk: number };
  'queue-other-code': { readonly found: string; readonly known: string };
  /** A task of an array asks for a chunk that its folder does not have. */
  'chunk-missing': { readonly dir: string; readonly chunk: number };
  /** This machine's engine gives other numbers than the one that asks. */
  'worker-differs': Record<string, never>;
  /** The folder holds runs already, and nobody said to go on with them. */
  'ensemble-there': { readonly dir: string };
  'plan-version': { readonly found: number; readonly known: number };

  // publishing
  /** A finding of the publish gate that no reason moves, or that it does not have. */
  'gate-stands': { readonly claim: string; readonly reason: string };
  'publish-blocked': { readonly reasons: readonly string[] };
  'out-not-writable': { readonly dir: string; readonly reason: string };
  'out-not-ours': { readonly dir: string };

  // doors
  usage: { readonly detail: string };
  'option-day': { readonly text: string };
  'option-month': { readonly text: string };
  'option-whole': { readonly text: string; readonly min: number; readonly max: number };
  /** An option takes one of some names. */
  'option-name': { readonly text: string; readonly known: readonly string[] };
  'option-origin': { readonly text: string };
  'not-built': { readonly what: string };
  'port-in-use': { readonly port: number };
  /** The desk's page has not been built. */
  'page-missing': { readonly dir: string };
  interrupted: Record<string, never>;
}

/** Two decisions on one thing: the one that is there, and the one that was refused. Neither is lost: a person chooses. */
export interface Meanwhile {
  readonly claim: string;
  /** The report it stands in. */
  readonly report: string;
  /** The entry the refused decision was made on. */
  readonly on: number;
  readonly theirs: {
    readonly seq: number;
    readonly role: string;
    readonly name: string | null;
    readonly month: string | null;
    /** The status it was given, or what else was done: `revised`, `named`, `undone`. */
    readonly what: string;
    readonly why: string | null;
  };
  readonly yours: { readonly what: string; readonly why: string | null };
}

export type ErrorCode = keyof ErrorData;

/** One finding of the regime checker: what is wrong, where (all places involved), and what to do. */
export interface Problem {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  readonly places: readonly Place[];
}

/** A failure with a code and its data. `message` is for developers; users read the prose of the code. */
export class CorveeError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'CorveeError';
  readonly code: C;
  readonly data: ErrorData[C];

  constructor(code: C, data: ErrorData[C], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}

/** True if `error` is a CorveeError, and with `code` one of that code. */
export function isCorveeError<C extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: C,
): error is CorveeError<C> {
  return error instanceof CorveeError && (code === undefined || error.code === code);
}
