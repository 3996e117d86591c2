/** The JSON of `corvee orders`. */
import { z } from 'zod';
import { Day } from '../../base/index.ts';
import { InstrumentJson } from './instrument.ts';

export const OrdersJson = z.strictObject({
  schema: z.literal(1),
  at: Day,
  known: Day.nullable(),
  recorded: z.int().nullable(),
  instruments: z.array(InstrumentJson),
});
export type OrdersJson = z.infer<typeof OrdersJson>;
