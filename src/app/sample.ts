/** The sample case: the dossier that comes with Corvée, in memory, read-only, without a passphrase. */
import { fileURLToPath } from 'node:url';
import { memoryCase, readOnlyCase, type Case } from '../evidence/index.ts';
import { loadDossier } from './dossier/load.ts';
import { dossierEntries } from './dossier/to-entries.ts';
import { Entry, projections } from './entry.ts';

const SAMPLE = fileURLToPath(new URL('../../dossiers/sample', import.meta.url));

/** Builds the sample case from its files; takes about a tenth of a second. */
export async function openSample(dir: string = SAMPLE): Promise<Case<Entry>> {
  const entries = dossierEntries(loadDossier(dir, 'Sample dossier'));
  const sample = await memoryCase<Entry>({ codec: Entry, projections });
  await sample.append(entries, { actor: { role: 'import', name: 'sample' }, month: null });
  return readOnlyCase(sample);
}
