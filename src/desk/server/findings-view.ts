/**
 * The first screen in one answer: the findings, and when the claims and provisions they name held, so that the page can
 * draw them on a line of time.
 */
import { z } from 'zod';
import { FindingJson, findings, registerData, timeline, TimelineJson } from '../../app/index.ts';
import { Quantity, Span } from '../../base/index.ts';
import type { DeskCase } from './desk-case.ts';

const provision = TimelineJson.shape.provisions.element;

export const FindingsJson = z.strictObject({
  schema: z.literal(1),
  findings: z.array(FindingJson),
  /** Every claim that a finding cites, by id. */
  claims: z.record(
    z.string(),
    z.strictObject({ kind: z.string(), span: Span, quantity: Quantity.nullable(), origin: z.string() }),
  ),
  /** Every provision that a finding names, by id, with the claims it rests on. */
  provisions: z.record(
    z.string(),
    z.strictObject({ span: provision.shape.span, known: provision.shape.known, claims: z.array(z.string()) }),
  ),
});
export type FindingsJson = z.infer<typeof FindingsJson>;

export async function findingsView(of: DeskCase): Promise<FindingsJson> {
  const [found, data, { provisions: rows }] = await Promise.all([
    findings(of),
    registerData(of),
    timeline(of),
  ]);
  const cited = new Set(found.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const named = new Set(
    found.flatMap((item) => (item.kind === 'partial-repeal' ? [item.ban.id, item.permission.id] : [])),
  );
  const provisions = data.instruments
    .flatMap(({ instrument }) => instrument.provisions)
    .filter(({ id }) => named.has(id))
    .flatMap(({ id, claims }): [string, FindingsJson['provisions'][string]][] => {
      const row = rows.find((item) => item.id === id);
      return row === undefined ? [] : [[id, { span: row.span, known: row.known, claims: [...claims] }]];
    });
  const claims = [...cited].flatMap((id) => {
    const claim = data.claims.get(id)?.claim;
    return claim === undefined ? [] : [[id, viewOf(claim)] as const];
  });
  return {
    schema: 1,
    findings: found,
    claims: Object.fromEntries(claims),
    provisions: Object.fromEntries(provisions),
  };
}

type Claim = Pick<FindingsJson['claims'][string], 'kind' | 'span' | 'quantity' | 'origin'>;

function viewOf({ kind, span, quantity, origin }: Claim): Claim {
  return { kind, span, quantity, origin };
}
