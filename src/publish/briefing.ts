/** Everything a briefing shows, assembled by `app` and masked already. */
import type { Locale } from '../messages/index.ts';
import type { Block } from './gate/gate.ts';
import type { BriefClaimsJson, BriefRegisterJson } from './shapes/brief.ts';
import type { RunJson } from './shapes/run.ts';

export interface Briefing {
  readonly locale: Locale;
  readonly title: string;
  /** Which case the files were laid over. */
  readonly purpose: 'own' | 'sample';
  readonly claims: BriefClaimsJson;
  readonly register: BriefRegisterJson;
  readonly run: RunJson;
  /** What the publish gate held back of the case: none of it is in here, nor what rests on it alone. */
  readonly blocks: readonly Block[];
}
