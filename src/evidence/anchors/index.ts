/** Anchors that cannot drift: where the words of a passage stand in another version of their text. */
export { criticalClassOf } from './critical-words.ts';
export { anchorTextOf, reAnchor, type ReAnchored } from './re-anchor.ts';
