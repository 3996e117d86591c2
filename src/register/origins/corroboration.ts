/**
 * How well a statement stands after everything that was told of it, by origin group and never by item. It is a word on an ordered scale with its reasons, not a number: a standard of proof
 * is none (N10). A group counts once however often it repeats itself, and no group is weighed against another: a word that stands against a statement is not outvoted.
 */
import type { Grade, OriginId, Strength } from '../../evidence/index.ts';

/** One telling of a statement, or against it. */
export interface ToldItem {
  readonly origin: OriginId;
  readonly side: 'for' | 'against';
  /** How firmly its weakest link says so. */
  readonly strength: Strength;
  readonly grade: Pick<Grade, 'reliability' | 'credibility'>;
  /** A person marked it as contested. */
  readonly contested: boolean;
}

/**
 * From the weakest to the strongest. `denied`: told against, and by nobody for. `contested`: both. `hinted`: nobody vouches. `single-origin`: one group vouches: however often it is repeated,
 * nobody else says so. `corroborated`: two groups or more vouch, taken as independent, and none speaks against.
 */
export const CORROBORATION = ['denied', 'contested', 'hinted', 'single-origin', 'corroborated'] as const;
export type CorroborationLevel = (typeof CORROBORATION)[number];

/** What the best a group says amounts to. */
export const GROUP_COUNTS = ['vouches', 'hedges', 'unreliable', 'doubted'] as const;
export type GroupCounts = (typeof GROUP_COUNTS)[number];

export interface Corroboration {
  readonly level: CorroborationLevel;
  /** Each group once on each side, in the order told; a group that says both is on both. */
  readonly groups: readonly {
    readonly origin: OriginId;
    readonly side: ToldItem['side'];
    readonly counts: GroupCounts;
  }[];
  /** True where the word rests on groups being independent, which nobody can prove: they are not declared, nor decided, to be one. */
  readonly assumesIndependence: boolean;
}

/** Pure. Null where nothing is told. */
export function corroborationOf(items: readonly ToldItem[]): Corroboration | null {
  if (items.length === 0) return null;
  const groups = [...Map.groupBy(items, ({ origin, side }) => `${side} ${origin}`).values()].flatMap(
    (own) => {
      const [first] = own;
      if (first === undefined) return [];
      const found = own.map(countsOf);
      const counts = GROUP_COUNTS.find((one) => found.includes(one)) ?? 'doubted';
      return [{ origin: first.origin, side: first.side, counts }];
    },
  );
  const [favour, against] = (['for', 'against'] as const).map((side) =>
    groups.filter((group) => group.side === side),
  );
  const vouching = (favour ?? []).filter(({ counts }) => counts === 'vouches').length;
  const level = levelOf((favour ?? []).length, (against ?? []).length, vouching);
  return { level, groups, assumesIndependence: level === 'corroborated' };
}

/** A group is as good as its best item, taken whole: a firm word from one who is often wrong and a hint from one who is right do not make a firm word. */
function countsOf({ strength, grade, contested }: ToldItem): GroupCounts {
  if (grade.reliability === 'D' || grade.reliability === 'E') return 'unreliable';
  if (contested || grade.credibility === '4' || grade.credibility === '5') return 'doubted';
  return strength === 'CT' || strength === 'PR' ? 'vouches' : 'hedges';
}

function levelOf(favour: number, against: number, vouching: number): CorroborationLevel {
  if (against > 0) return favour > 0 ? 'contested' : 'denied';
  if (vouching >= 2) return 'corroborated';
  return vouching === 1 ? 'single-origin' : 'hinted';
}
