/** Anchors that cannot drift: where the words of a passage stand in another version of their text. */
export { anchorTextOf, reAnchor, type ReAnchored } from './re-anchor.ts';
