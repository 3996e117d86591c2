/**
 * The frames in which a class of predicates takes its arguments: who binds whom to what. `%` is the class. A frame that
 * names no class of nouns takes any; where the predicate alone may be advice, frames name who tells or who is told.
 */
import { compulsoryWords, forbiddenWords, freeWords } from './lexicon.ts';

const ACTING = 'authority|workplace|manager|official';
const BOUND = 'worker|workplace|manager|official';
const DATED = '( of/from/dated {np} )?';

export const frames = {
  // the active: somebody or something binds somebody
  'order-to': `( {issuer:np} | {subject:np instrument|order} ${DATED} ) {verb:vg % finite active} ( on/upon )? {addressee:np} @not? to {content:clause}`,
  'authority-to': `{issuer:np ${ACTING}} {verb:vg % finite active} {addressee:np} @during @not? to {content:clause}`,
  'worker-to': `{issuer:np} {verb:vg % finite active} {addressee:np ${BOUND}} @during @not? to {content:clause}`,
  'instrument-to': `{subject:np instrument|order} ${DATED} {verb:vg % finite active} {bearer:np} @not? to {content:clause}`,
  'authority-that': `{issuer:np ${ACTING}} {verb:vg % finite active} ( in {np} )? that {content:clause}`,
  'that-clause': `( {issuer:np} | {subject:np instrument|order} ${DATED} ) {verb:vg % finite active} ( in {np} )? that {content:clause}`,
  'person-from': `( {subject:np} | {issuer:np} | , ) {verb:vg % finite active} {bearer:np} ( ( working | living ) ..3 )? ( from | @not? to ) {content:clause}`,
  'person-to':
    '( {subject:np} | {issuer:np} | , ) {verb:vg % finite active} {bearer:np} @not? to {content:clause}',
  thing:
    '( {subject:np} | {issuer:np} | that | which | , ) {verb:vg % finite active} {object:np} {rest:clause}?',
  'instrument-thing': '{subject:np instrument|order} {verb:vg % finite active} {object:np} {rest:clause}?',
  // the passive: somebody or something is bound
  'is-told-to': '{addressee:np} {verb:vg % passive} @by ( in {np} )? @during @not? to {content:clause}',
  'is-bound-to': '{bearer:np} {verb:vg % passive} @by @not? to {content:clause}',
  'is-kept-from':
    '{bearer:np} ( {verb:vg % passive} | {vg remain finite} {verb:vg % ed} ) @by ( from | @not? to ) {content:clause}',
  'thing-is': '( {object:np} | {vg ing} ..6 ) {verb:vg % passive} {rest:clause}?',
  'is-limited-to': '{object:np} {verb:vg % passive} ( to | at ) {rest:clause}',
  'thing-is-not':
    '{object:np} ( {verb:vg % passive negated present} | {verb:vg % passive negated future} | {verb:vg % passive negated modal} ) {rest:clause}?',
  // only
  'only-if':
    '{object:np} {verb:vg % passive} ( for )? only ( after | if | when | with | to | in | for | where | on | at ) {condition:clause}',
  'only-given':
    '{object:np} {verb:vg % passive only} ( after | if | when | with | to | in | for | where ) {condition:clause}',
  // adjectives
  'is-forbidden': `( {object:np} | {vg ing} ..6 ) {verb:vg remain finite} ( {adverb} )? ${forbiddenWords} {rest:clause}?`,
  'is-compulsory': `{object:np} ( {verb:vg remain finite} | {verb:vg becoming finite} ) ( {adverb} )? ${compulsoryWords} {rest:clause}?`,
  'is-free': `{bearer:np} {verb:vg remain finite} ( {adverb} )? ${freeWords} ( to {content:clause} )?`,
} as const;

export type Frame = keyof typeof frames;
