/** Lays the claims of some files over a case: the register as it would be, without writing anything that stays. */
import { listReports, type ClaimId, type Journalled } from '../../evidence/index.ts';
import {
  composeInstruments,
  inForce,
  proposeRelations,
  type InForce,
  type Instrument,
  type RegisterData,
  type Relation,
} from '../../register/index.ts';
import type { AsOf } from '../../register/index.ts';
import type { Day } from '../../base/index.ts';
import type { Block } from '../../publish/index.ts';
import { citableReports } from '../contacts/index.ts';
import type { Entry } from '../entry.ts';
import { blockedClaims } from '../gate/index.ts';
import { registerData } from '../register-data.ts';
import type { DraftReport } from './to-claims.ts';

export interface Overlay {
  readonly data: RegisterData;
  readonly instruments: readonly Instrument[];
  readonly relations: readonly Relation[];
  /** What the publish gate held back of the case. */
  readonly blocks: readonly Block[];
}

export interface OverlayScope {
  /** The day for which the register is shown. */
  readonly at: Day;
  /** What was known by this day: corrections of which the public was told later do not count yet. */
  readonly known: Day | null;
  /** Claims that are cited beside the register, by forecasts. */
  readonly cited: readonly ClaimId[];
}

const MACHINE = { actor: { role: 'machine', name: null }, month: null } as const;

/**
 * Records the drafts in the overlay and reads the register back.
 *
 * Where a file tells a story the case holds already, the file stands in its place: what the case has of that story is left
 * out, so that a changed file changes everything that follows from it.
 */
export async function layOver(
  overlay: Journalled<Entry>,
  drafts: readonly DraftReport[],
  { at, known, cited }: OverlayScope,
): Promise<Overlay> {
  const { seq: before } = await overlay.tip();
  const claims = drafts.flatMap(({ report, claims: found, file }): Entry[] => [
    { kind: 'report-added', report, text: file.text },
    ...found.map((claim): Entry => ({ kind: 'claim-proposed', claim })),
  ]);
  const originals = new Map(drafts.map(({ file }) => [file.sha256, file.bytes]));
  await overlay.append(claims, MACHINE, originals);
  const instruments = drafts.flatMap(({ report, claims: found }) =>
    composeInstruments(report.slug ?? report.id, found),
  );
  const recorded = instruments.map((instrument): Entry => ({ kind: 'instrument-recorded', instrument }));
  if (recorded.length > 0) await overlay.append(recorded, MACHINE);
  const laid = without(
    await registerData(overlay, { filesFrom: before, known }),
    new Set(drafts.map(({ report }) => report.origin)),
  );
  const { data, blocks } = await withoutBlocked(overlay, laid, cited);
  const relations = proposed(data, { valid: at, known: null, recorded: null });
  return { data: { ...data, relations: [...data.relations, ...relations] }, instruments, relations, blocks };
}

function proposed(
  data: RegisterData,
  query: AsOf & { readonly valid: Day; readonly known: null },
): Relation[] {
  const found = inForce(data, query);
  const [fresh, standing] = [found.filter(isFile), found.filter((item) => !isFile(item))];
  const known = new Set(data.relations.map(({ kind, from, to }) => `${kind} ${from} ${to}`));
  return proposeRelations(fresh, standing).filter(
    ({ kind, from, to }) => !known.has(`${kind} ${from} ${to}`),
  );
}

function isFile({ basis }: InForce): boolean {
  return basis === 'file';
}

/** The register without what the case itself holds of these stories. */
function without(data: RegisterData, origins: ReadonlySet<string>): RegisterData {
  const claims = new Map(
    [...data.claims].filter(([, { basis, claim }]) => basis === 'file' || !origins.has(claim.origin)),
  );
  return { ...data, claims };
}

/** The register without what the publish gate stops: what rests on that alone is not in it either. The files are the reader’s own. */
async function withoutBlocked(
  overlay: Journalled<Entry>,
  data: RegisterData,
  cited: readonly ClaimId[],
): Promise<{ readonly data: RegisterData; readonly blocks: readonly Block[] }> {
  const citable = citableReports(data, cited);
  const unpublished = new Set(
    (await listReports(overlay, { class: 'unpublished' })).map(({ report }) => report.id),
  );
  const held = [...data.claims.values()].filter(
    ({ basis, status, claim: { report } }) =>
      basis === 'case' && status !== 'rejected' && (citable.has(report) || unpublished.has(report)),
  );
  const blocks = await blockedClaims(
    overlay,
    held.map(({ claim }) => claim),
  );
  const stopped = new Set(blocks.map(({ claim }) => claim));
  return { data: { ...data, claims: new Map([...data.claims].filter(([id]) => !stopped.has(id))) }, blocks };
}
