/** States, trades and organs by the words of a sentence or a text. */
import type { Party, Statement } from '../../evidence/index.ts';
import type { SurfaceLanguage } from './rules.ts';

export function issuerIn({ organs }: SurfaceLanguage, said: string): Party | null {
  return organs.find(({ pattern }) => pattern.test(said))?.party ?? null;
}

export function stateIn({ states }: SurfaceLanguage, said: string): string | null {
  return Object.entries(states).find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** The host state named most; the first of them if several are named as often. */
export function hostState({ states }: SurfaceLanguage, folded: string): string | null {
  const counts = Object.entries(states).map(([state, pattern]) => ({
    state,
    count: folded.match(new RegExp(pattern.source, 'gu'))?.length ?? 0,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? null : (counts.find(({ count }) => count === most)?.state ?? null);
}

export function tradeIn({ trades }: SurfaceLanguage, said: string): Statement['about']['trade'] {
  const found = Object.entries(trades).filter(([, pattern]) => pattern.test(said));
  return found.length === 1 ? ((found[0]?.[0] ?? null) as Statement['about']['trade']) : null;
}
