/**
 * A sealed dossier on disk: a folder with `dossier.json`, the program that checks it without Corvée, and the time stamps of the case
 * that lie in the part of the chain it holds.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorveeError } from '../../base/index.ts';
import type { Link } from '../../evidence/index.ts';
import { verifyDossier, type DossierVerdict } from '../../publish/index.ts';
import { headOf, stampFolderOf } from '../stamp/stamps.ts';
import type { Stamp, StampFault } from '../stamp/time-stamp.ts';
import type { MadeDossier } from './make-dossier.ts';

const VERIFIER = fileURLToPath(new URL('../../../bin/verify-dossier.mjs', import.meta.url));
const FILE = 'dossier.json';
const STAMPS = 'stamps';

/**
 * Writes the folder, which must not be there yet.
 *
 * @param path - of the case, for its stamps
 * @param make - called once the folder is sure to be writable, because making a dossier is an entry of the journal
 * @throws CorveeError 'out-not-writable', and what `make` throws; then there is no folder
 */
export async function writeDossier(
  out: string,
  path: string,
  make: () => Promise<MadeDossier>,
): Promise<MadeDossier> {
  try {
    mkdirSync(out, { mode: 0o700 });
    copyFileSync(VERIFIER, join(out, 'verify-dossier.mjs'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new CorveeError('out-not-writable', { dir: out, reason }, { cause: error });
  }
  let made: MadeDossier;
  try {
    made = await make();
  } catch (error) {
    rmSync(out, { recursive: true });
    throw error;
  }
  writeFileSync(join(out, FILE), made.text, { flag: 'wx', mode: 0o600 });
  const { links } = verifyDossier(made.text, made.head);
  for (const { name, head } of stampsIn(stampFolderOf(path))) {
    if (!links.some((link) => link.seq === head.seq && link.hash === head.hash)) continue;
    mkdirSync(join(out, STAMPS), { recursive: true, mode: 0o700 });
    for (const file of [name, `${String(head.seq)}.head`])
      copyFileSync(join(stampFolderOf(path), file), join(out, STAMPS, file));
  }
  return made;
}

export interface CheckedDossier extends DossierVerdict {
  /** Every stamp that lies beside it. `elsewhere`: on no entry of this dossier. */
  readonly stamps: readonly {
    readonly file: string;
    readonly seq: number;
    readonly stamp: Stamp | null;
    readonly fault: StampFault | null;
  }[];
}

/**
 * @param place - a dossier's folder or its `dossier.json`
 * @throws CorveeError 'file-missing', 'file-unreadable'
 */
export async function checkDossier(place: string, head: Link | null): Promise<CheckedDossier> {
  const file = existsSync(join(place, FILE)) ? join(place, FILE) : place;
  if (!existsSync(file)) throw new CorveeError('file-missing', { file });
  const verdict = verifyDossier(textOf(file), head);
  const folder = join(dirname(file), STAMPS);
  const stamps: CheckedDossier['stamps'][number][] = [];
  for (const { name, head: stamped, data } of stampsIn(folder)) {
    const there = verdict.links.some((link) => link.seq === stamped.seq && link.hash === stamped.hash);
    const reply = new Uint8Array(readFileSync(join(folder, name)));
    const { stampOf } = await import('../stamp/time-stamp.ts');
    const stamp = there ? await stampOf(reply, data, null) : 'elsewhere';
    stamps.push({
      file: name,
      seq: stamped.seq,
      stamp: typeof stamp === 'string' ? null : stamp,
      fault: typeof stamp === 'string' ? stamp : null,
    });
  }
  const ok = verdict.ok && stamps.every(({ fault }) => fault === null);
  return { ...verdict, ok, stamps };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new CorveeError('file-unreadable', { file, reason }, { cause: error });
  }
}

/** The replies in a folder of stamps, each with the head that it is about. */
function stampsIn(folder: string): { name: string; head: Link; data: Uint8Array<ArrayBuffer> }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+-\d+\.tsr$/.test(name))
    .sort()
    .map((name) => {
      const head = join(folder, `${String(Number.parseInt(name, 10))}.head`);
      const data = new Uint8Array(existsSync(head) ? readFileSync(head) : []);
      return { name, data, head: headOf(data) ?? { seq: Number.parseInt(name, 10), hash: '' } };
    });
}
