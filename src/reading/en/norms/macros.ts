/** Sub-patterns that rows of norms share: whom a rule is about, what befalls whoever breaks it, and when. */
import { liableWords } from './lexicon.ts';

export const normMacros: Readonly<Record<string, string>> = {
  not: '[not: not/never ]',
  by: '( by {issuer:np} )?',
  /** Whoever it is about, where the words say whom it is about and not only who it is. */
  case: '( {bearer:np} ( , )? ( who | that | which | whose ) ( {condition:predicate} | [condition: {vg} ..10 ] ) ( , )? | {bearer:head whoever} {condition:predicate} ( , )? | {bearer:head} [condition: {vg ed} ..3 ] ( , )? | {bearer:head} [condition: ( without | under | below | above | over | behind | outside ) {np} ( of {np} )? ( behind )? ] ( , )? )',
  when: '( if | when | whenever | once | should | unless | where | in {head case} ( of | that )? | as soon as ) [condition: {any} ..14 ] ( , )?',
  'if-at-end':
    '( , )? ( if | unless | whenever | once | should | where | in {head case} | when ) {condition:clause}',
  fined:
    '[fine: ( {vg fine passive} ( {np} )? | {vg pay must} {head money|penalty} | {vg face finite} {head penalty} | {vg owe|repay finite} {np} | {vg remain} liable to {head penalty} ) ]',
  /** What befalls somebody who breaks a rule. */
  harm: `( [recall: {vg recall passive} ( home | back )? ] | @consequence | @fined | [arrest: {vg arrest passive} ] | [punish: {vg report passive} ( to {np} )? ] | [other: {vg harming passive} ..2 ] | [other: {vg suffering finite active} ( {np} | for | before | to ) ] | [other: {vg may negated} {rest:clause}? ] | [other: {vg go|add|put} on {head} ] | [other: {vg allow passive negated} to {rest:clause} ] | [other: {vg remain finite} ( {adverb} )? ${liableWords} ( to | for ) ..3 ] | [other: {vg making passive} ( {adverb} )? ${liableWords} ..3 ] | [other: {vg having finite} ( none | {head none} ) ..2 ] )`,
};
