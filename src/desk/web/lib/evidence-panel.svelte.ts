/** What the evidence panel shows: one list of sentences at a time, and why it was opened. */
import type { EvidenceJson } from './types.ts';

let shown = $state.raw<{ readonly about: string; readonly evidence: readonly EvidenceJson[] } | null>(null);

export const panel = {
  get shown() {
    return shown;
  },
};

/** @param about - the words or number whose evidence this is */
export function showEvidence(about: string, evidence: readonly EvidenceJson[]): void {
  shown = { about, evidence };
}

export function closeEvidence(): void {
  shown = null;
}
