/**
 * One desk of a team, as a process: appends to a case on a server, one entry at a time, and says so after each acknowledgement:
 * `ack <seq> <hash>`. A server that is gone ends it.
 *
 * `node team-child.ts URL PASSPHRASE NAME ENTRIES`
 */
import { writeSync } from 'node:fs';
import { EvidenceEntry, openTeamCase, QUICK_KDF_FOR_TESTS as kdf } from '../../src/evidence/index.ts';
import { by, reportOf } from '../../src/evidence/store/made-up.case.ts';

const [url = '', passphrase = '', name = '', entries = '1'] = process.argv.slice(2);
const open = await openTeamCase({ codec: EvidenceEntry, url, passphrase, kdf, heads: null });
writeSync(1, 'open\n');
for (let i = 0; i < Number(entries); i++) {
  const [link] = await open.append(
    [reportOf(`Report ${String(i)} of ${name}, at ${String(process.hrtime.bigint())}.`)],
    by,
  );
  writeSync(1, `ack ${String(link?.seq)} ${link?.hash ?? ''}\n`);
}
await open.close();
