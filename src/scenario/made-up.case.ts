/** Made-up claims, provisions and a regime for the tests of scenarios. No sentence here is anybody's. */
import { globSync, readFileSync } from 'node:fs';
import { OPEN, parseDay, sha256, within, type Day, type Quantity } from '../base/index.ts';
import {
  passageOf,
  reportIdOf,
  sealClaim,
  UNGRADED,
  type ClaimStatus,
  type OriginId,
  type Slug,
  type UnsealedClaim,
} from '../evidence/index.ts';
import { checkRegime, type CheckedRegime, type RegimeFiles } from '../regime/index.ts';
import { Instrument, type KnownClaim, type Provision, type Relation } from '../register/index.ts';

const TINY = 'test/regime/tiny';

/** The tiny regime of the language's own cases, with some of its text replaced. */
export function tinyRegime(
  change: (file: string, text: string) => string = (_, text) => text,
): CheckedRegime {
  const files: RegimeFiles = Object.fromEntries(
    globSync(`${TINY}/**/*.yaml`).map((path) => {
      const file = path.slice(TINY.length + 1);
      return [file, change(file, readFileSync(path, 'utf8'))];
    }),
  );
  return checkRegime('tiny', files);
}

interface MadeUpClaim {
  readonly slug: string;
  readonly topic?: UnsealedClaim['about']['topic'];
  readonly state?: string | null;
  readonly trade?: UnsealedClaim['about']['trade'];
  /** First day on which it holds; to the last, or open. */
  readonly from: string;
  readonly to?: string;
  readonly published: string;
  readonly publishedTo?: string;
  readonly seq?: number;
  readonly basis?: KnownClaim['basis'];
  readonly status?: ClaimStatus;
  readonly quantity?: Quantity;
}

/** A claim of kind `duty` that vouches for its own span. */
export function knownClaim(made: MadeUpClaim): KnownClaim {
  const text = `An invented sentence about ${made.slug}.`;
  const report = reportIdOf(sha256(text));
  const day = (value: string): Day => parseDay(value);
  const claim = sealClaim({
    kind: 'duty',
    bearer: 'worker',
    recurrence: 'monthly',
    slug: made.slug as Slug,
    report,
    passages: [passageOf(report, text, 0, text.length)],
    origin: 'made-up' as OriginId,
    grade: UNGRADED,
    peopleWhoCouldKnow: 'more',
    summary: `Made up: ${made.slug}.`,
    about: {
      topic: made.topic ?? 'border',
      state: made.state === undefined ? 'RU' : made.state,
      region: null,
      trade: made.trade ?? null,
    },
    polarity: 'affirmed',
    modality: 'PR+',
    chain: [
      {
        party: { kind: 'unnamed', label: 'unnamed' },
        role: 'relay',
        stance: 'hearsay',
        strength: 'PR',
        cue: null,
        quoted: false,
        implied: false,
        read: false,
      },
    ],
    span: {
      from: within(day(made.from), day(made.from)),
      to: made.to === undefined ? OPEN : within(day(made.to), day(made.to)),
      holds: 'everyDay',
    },
    quantity: made.quantity ?? null,
    background: false,
    triggers: [],
  });
  return {
    claim,
    status: made.status ?? 'accepted',
    published: {
      from: day(made.published),
      to: day(made.publishedTo ?? made.published),
      how: 'stated',
      reasons: [],
    },
    seq: made.seq ?? 1,
    basis: made.basis ?? 'case',
  };
}

/** An instrument of one provision. */
export function instrumentOf(
  id: string,
  kind: Provision['kind'],
  about: Provision['about'],
  claims: readonly KnownClaim[],
  runs: boolean | null = null,
): Instrument {
  return Instrument.parse({
    id,
    kind: 'order',
    title: `Made up: ${id}`,
    issuer: null,
    provisions: [
      {
        id: `${id}/one`,
        kind,
        bearer: 'worker',
        about,
        summary: `Made up: ${id}.`,
        quantity: null,
        threshold: null,
        consequence: null,
        condition: null,
        runs,
        claims: claims.map(({ claim }) => claim.id),
      },
    ],
  });
}

/** What a case knows. */
export function dataOf(
  claims: readonly KnownClaim[],
  instruments: readonly Instrument[] = [],
  relations: readonly Relation[] = [],
) {
  return {
    claims: new Map(claims.map((item) => [item.claim.id, item])),
    instruments: instruments.map((instrument) => ({ instrument, seq: 1, basis: 'case' as const })),
    relations,
  };
}
