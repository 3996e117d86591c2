/**
 * Single-key shortcuts. They go by the place of a key, not by its letter, so that they work on Korean and Russian
 * layouts; they are silent while somebody types, while a dialog is open, and when the reader has switched them off.
 */
import { preferences } from './preferences.svelte.ts';

/** From a key's code to what it does; a letter's code is `KeyJ`, with shift `Shift+Slash`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Signs lie elsewhere on other layouts; wherever they lie, they mean the same. */
const SIGNS: Readonly<Record<string, string>> = { '?': 'Shift+Slash', '/': 'Slash' };

const active: Shortcuts[] = [];

/** Makes shortcuts work while a component is there. Call within an effect and return what it returns. */
export function useShortcuts(shortcuts: Shortcuts): () => void {
  active.push(shortcuts);
  return () => {
    active.splice(active.indexOf(shortcuts), 1);
  };
}

/** The one listener of the page. */
export function onKeydown(event: KeyboardEvent): void {
  if (!preferences.keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
  const code = SIGNS[event.key] ?? (event.shiftKey ? `Shift+${event.code}` : event.code);
  const found = active.findLast((shortcuts) => Object.hasOwn(shortcuts, code));
  if (found === undefined) return;
  event.preventDefault();
  found[code]?.();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.role === 'slider')
  );
}
