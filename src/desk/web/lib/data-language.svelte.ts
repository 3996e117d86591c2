/**
 * The language of what the case itself says, for screen readers and line breaks (WCAG 3.1.2). The sample is written in
 * English; of other cases only a report says its own language.
 */
import type { CaseJson } from './types.ts';

let purpose = $state<CaseJson['purpose']>('own');

export const data = {
  /** For the `lang` of an element that shows words of the case. */
  get lang(): 'en' | undefined {
    return purpose === 'sample' ? 'en' : undefined;
  },
};

export function setPurpose(of: CaseJson['purpose']): void {
  purpose = of;
}
