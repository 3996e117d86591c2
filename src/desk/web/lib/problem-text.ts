/** What a refusal means, in plain words. */
import type { DeskProblem } from './api.ts';
import { t, tCode } from './text.svelte.ts';

/** Codes that have words of their own. */
const known: readonly string[] = [
  'report-unknown',
  'claim-unknown',
  'value-invalid',
  'parameter-unknown',
  'worker-kind-unknown',
  'case-read-only',
  'transition-refused',
  'decided-meanwhile',
  'role-refused',
  'token-refused',
  'store-down',
  'case-in-use',
  'disk-full',
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-format-unbuilt',
  'body-too-large',
  'question-exposes',
  'question-unknown',
  'output-unknown',
  'publish-blocked',
  'gate-stands',
  'reason-missing',
  'unreachable',
  'session-missing',
  'internal',
];

export function problemText(code: DeskProblem['code']): string {
  return known.includes(code) ? tCode('problem', code) : t('problem.other', { code });
}
