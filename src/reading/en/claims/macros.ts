/** English sub-patterns that several rules share. */

export const claimMacros: Readonly<Record<string, string>> = {
  /** Somebody who can be bound by a rule. */
  bound: '{bearer:np worker|workplace|manager|official}',
  'when-if': '( if | when | once | should | whenever | unless | in case | as soon as )',
  /** Being sent home, in the passive or as a fate. */
  'sent-home':
    '( {vg send passive} ( {adverb} )? ( home | back ) | {vg send passive} ( back )? to {np authority} | {vg repatriate passive} | {vg remain} to ( {vg send passive} ( home | back ) | {vg repatriate passive} ) | {vg face} ( {np return} | {vg send ing} ( home | back ) | {vg repatriate ing} ) | {vg goHome future} ( home | back ) | {vg goHome must} ( home | back ) )',
  consequence:
    '( [home: @sent-home ] | [arrest: {vg arrest passive} ] | [fine: {vg fine passive} ] | [recall: {vg recall passive} ] | [posting: {vg dispatch passive} to {np} ] | [punish: {vg punish passive} ] | [fine: {vg face} {np penalty} ] | [other: {vg lose finite} {np right} ] | [other: {vg allow passive negated} to {vg} ( {np} )? ] )',
  /** A subject, or "and" where it is that of the verb before. */
  'who-orders': '( {issuer:np authority|workplace|manager|official} | [shared: and/but ] )',
  'who-acts': '( {actor:np authority|workplace|manager|official} | [shared: and/but ] )',
  'bound-shared': '( @bound | [shared: and/but ] )',
  /** Sending somebody home, in the active. */
  'send-home': '( {vg send active} ( {adverb} )? home | {vg send active} back | {vg repatriate active} )',
  'send-them-home':
    '( {vg send active} ( {adverb} )? home {np worker} | {vg send active} back {np worker} | {vg send active} {np worker} ( home | back ) | {vg repatriate active} {np worker} )',
  during: '( ( on | in | since | from | at | by | during | until ) {np time} )?',
};
