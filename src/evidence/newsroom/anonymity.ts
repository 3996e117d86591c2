/** Why a source is not named, and when somebody must ask again whether that still holds. */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import { ReportId } from '../ids.ts';

/** `reprisal`: against the source. `family`: against relatives. `law`: telling is punished. `asked`: the source wants it. */
export const AnonymityBasis = z.enum(['reprisal', 'family', 'law', 'employment', 'asked', 'unsaid']);
export type AnonymityBasis = z.infer<typeof AnonymityBasis>;

export const Anonymity = z
  .strictObject({
    report: ReportId,
    /** The label of a party in the report's chains; null for whoever told it. Never a name. */
    party: z.string().min(1).max(200).nullable(),
    basis: AnonymityBasis,
    /** The month in which it is due for review. */
    review: Month,
    why: z.string().trim().min(1).max(2000),
  })
  .readonly();
export type Anonymity = z.infer<typeof Anonymity>;
