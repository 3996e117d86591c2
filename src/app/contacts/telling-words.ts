/**
 * How reports say that somebody who must be protected spoke to somebody: who speaks, and the verbs of speaking and
 * meeting, by language. A sentence with both is one in which a day can be the day of contact.
 */
import type { Language } from '../../reading/index.ts';

export interface TellingWords {
  readonly speaker: RegExp;
  readonly telling: RegExp;
  /** What ends the telling and begins what was told. */
  readonly told: RegExp;
  /** What may stand between the telling and its day. */
  readonly between: RegExp;
}

export const tellingWords: Readonly<Record<Language, TellingWords>> = {
  en: {
    speaker:
      /\b(?:sources?|partners?|informants?|contacts?|interviewees?|witness(?:es)?|insiders?|persons?|people|workers?|labou?rers?|loggers?|builders?|welders?|managers?|officials?|residents?|defectors?|escapees?|he|she|they)\b/i,
    telling:
      /\b(?:told|tells|said|says|spoke|speaking|speaks|talked|talking|met|meeting|informed|interview(?:ed)?|reached|contacted|called|phoned|telephoned|by (?:tele)?phone|wrote|messaged|texted|texting|confirmed|explained|added|revealed|disclosed|relayed|reported|according to)\b/i,
    told: /\b(?:that|how|whether|why|about)\b|[:;“"]/i,
    between:
      /^[\s,–—-]*(?:(?:on|at|early|late|in|since|this|last|the|evening|morning|afternoon|night|of|by|phone|telephone|again|Daily NK|us|our)\b[\s,–—-]*)*$/i,
  },
  ko: {
    speaker: /소식통|관계자|협조자|노동자|주민|간부|정보원|제보자/u,
    telling: /전했|전해|말했|밝혔|알려왔|설명했|통화|인터뷰|덧붙였|귀띔/u,
    told: /[“"]/u,
    between: /^[\s,]*$/u,
  },
  ru: {
    speaker:
      /источник|собеседник|партн[её]р|рабоч|сотрудник|чиновник|свидетел|информатор|менеджер|начальник/iu,
    telling: /сообщил|рассказал|сказал|заявил|передал|поговорил|говорил|пояснил|интервью|встретил|связал/iu,
    told: /(?:^|\s)(?:что|как|о том)(?:\s|$)|[:;«]/iu,
    between: /^[\s,–—-]*(?:(?:в|во|вечером|утром|ночью|днём)[\s,–—-]*)*$/iu,
  },
};
