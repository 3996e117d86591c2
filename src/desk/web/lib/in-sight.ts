/** Brings what an address names into sight when it is drawn. */
export function inSight(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
}
