/** Going through the drafts of the report that is open: decide, go on, take back; and what to say of it. */
import { change, DeskProblem } from '../../lib/api.ts';
import { choose, go, location } from '../../lib/location.svelte.ts';
import { bothDecided, overTheirs } from '../../lib/meanwhile.svelte.ts';
import { problemText } from '../../lib/problem-text.ts';
import { caseChanged } from '../../lib/revision.svelte.ts';
import { hashOf } from '../../lib/route.ts';
import type { Shortcuts } from '../../lib/shortcuts.svelte.ts';
import { t } from '../../lib/text.svelte.ts';
import { theCase } from '../../lib/the-case.svelte.ts';
import type { DecidedJson, UndoneJson } from '../../lib/types.ts';
import type { ClaimView } from './report-text.ts';
import { decisions, left, nextProposed, type Decision } from './triage.ts';

export interface TriageActions {
  /** What was last done or refused; null if nothing was. */
  readonly notice: string | null;
  readonly shortcuts: Shortcuts;
  readonly decide: (claim: ClaimView, status: Decision) => void;
  readonly undo: () => void;
  readonly next: () => void;
  readonly forget: () => void;
  readonly tell: (notice: string) => void;
}

/** @param claims - those of the report, in the order of its text */
export function triageActions(claims: () => readonly ClaimView[]): TriageActions {
  let notice = $state<string | null>(null);
  let busy = false;
  const chosen = (): string | null => location.route.query.claim ?? null;

  /** One thing at a time: a key that is held down does not decide twice. */
  async function doing(work: () => Promise<void>): Promise<void> {
    if (busy || theCase.readOnly) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DeskProblem)) throw error;
      notice = problemText(error.code);
    } finally {
      busy = false;
      caseChanged();
    }
  }

  const decide = (claim: ClaimView, status: Decision): void =>
    void doing(async () => {
      const rest = left(claims()) - (claim.status === 'proposed' ? 1 : 0);
      const next = nextProposed(claims(), claim.id);
      const made = { from: claim.status, status, on: theCase.shared ? claim.since : null };
      try {
        await change<DecidedJson>(`claims/${claim.id}/decision`, made);
      } catch (error) {
        if (!bothDecided(error, overTheirs(claim.id, status))) throw error;
        notice = null;
        return;
      }
      notice = t('triage.done', { what: t(`triage.did.${status}`), left: rest });
      if (next !== null) choose({ claim: next.id });
    });

  const undo = (): void =>
    void doing(async () => {
      const { undone } = await change<UndoneJson>('undo', {});
      notice = t(undone === null ? 'triage.nothing' : 'triage.undone');
      if (undone?.claim == null) return;
      if (undone.report !== null && undone.report !== location.route.id) {
        go(hashOf('reports', undone.report, { claim: undone.claim }));
      } else choose({ claim: undone.claim });
    });

  const next = (): void => {
    const draft = nextProposed(claims(), chosen());
    if (draft !== null) choose({ claim: draft.id });
  };

  const onChosen = (status: Decision) => (): void => {
    const claim = claims().find(({ id }) => id === chosen());
    if (claim !== undefined) decide(claim, status);
  };

  return {
    get notice() {
      return notice;
    },
    shortcuts: {
      ...Object.fromEntries(decisions.map(({ code, status }) => [code, onChosen(status)])),
      KeyN: next,
      KeyU: undo,
    },
    decide,
    undo,
    next,
    forget: () => (notice = null),
    tell: (text) => (notice = text),
  };
}
