/** What people released and overruled in a case: what the publish gate is told besides what would leave. */
import { listNewsroom, type Reader } from '../../evidence/index.ts';
import type { GateKnowledge } from '../../publish/index.ts';

export async function gateKnowledge(reader: Reader): Promise<Omit<GateKnowledge, 'days'>> {
  const [releases, overrides] = await Promise.all([
    listNewsroom(reader, 'sentence-released'),
    listNewsroom(reader, 'gate-overridden'),
  ]);
  return {
    releases: releases.map(({ value }) => value),
    overrides: overrides.map(({ value }) => value),
  };
}
