/**
 * Paints ranges of a text without changing its elements, where the browser can (CSS Custom Highlight API). Where it
 * cannot, nothing is painted and the list beside the text says the same.
 */

/** UTF-16 offsets in the text node, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Extent {
  readonly id: string;
}

export interface Painted {
  readonly hovered: string | null;
  readonly chosen: string | null;
  /** Words that are no article text. */
  readonly grey: readonly Extent[];
  /** Words that a claim is being made of. */
  readonly picked: Extent | null;
}

const NAMES = ['claims', 'claim-hovered', 'claim-chosen', 'boilerplate', 'picked'] as const;

export const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS;

/** Paints all marks, and the hovered and the chosen one more strongly. Returns what takes the paint off again. */
export function paintMarks(
  text: Text,
  marks: readonly Mark[],
  { hovered, chosen, grey, picked }: Painted,
): () => void {
  if (!canHighlight) return () => undefined;
  const paint = (name: (typeof NAMES)[number], some: readonly Extent[], priority: number): void => {
    const highlight = new Highlight(...some.map((extent) => rangeOf(text, extent)));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  paint('claims', marks, 0);
  paint(
    'claim-hovered',
    marks.filter(({ id }) => id === hovered),
    1,
  );
  paint(
    'claim-chosen',
    marks.filter(({ id }) => id === chosen),
    2,
  );
  paint('boilerplate', grey, 3);
  paint('picked', picked === null ? [] : [picked], 4);
  return () => {
    for (const name of NAMES) CSS.highlights.delete(name);
  };
}

/** The range of one mark, cut to the text it lies in. */
export function rangeOf(text: Text, { start, end }: Extent): Range {
  const range = document.createRange();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return range;
}

/** The shortest mark at a point of the window, null if there is none. */
export function markAt(text: Text, marks: readonly Mark[], x: number, y: number): Mark | null {
  const over = marks
    .filter((mark) => [...rangeOf(text, mark).getClientRects()].some((box) => contains(box, x, y)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return over[0] ?? null;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
