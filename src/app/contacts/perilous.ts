/**
 * Sentences that say how somebody gets away: by which way, with whose help, to what place, or where nobody watches (N5).
 * They are withheld whole wherever something of a report is shown; errs on the side of too much.
 */
import type { Extent, Language, Reading } from '../../reading/index.ts';

interface Peril {
  /** Somebody gets away. */
  readonly flight: RegExp;
  /** A way, a helper, a place. */
  readonly means: RegExp;
  /** Where or when watching fails; needs no flight beside it. */
  readonly blind: RegExp;
}

const perils: Readonly<Record<Language, Peril>> = {
  en: {
    flight:
      /\b(?:escap(?:e|es|ed|ing|ees?)|fle(?:e|es|d|eing)|defect(?:s|ed|ing|ors?|ion)?|r[ua]n(?:s|ning)? (?:off|away)|runaways?|asylum|smuggl\w+|get(?:s|ting)? away|(?:cross|crosses|crossed|crossing) the (?:border|river))\b/i,
    means:
      /\b(?:routes?|paths?|trails?|via|tunnels?|by night|at night|brokers?|helpers?|help(?:s|ed)? (?:them|him|her|workers|runaways)|missionar(?:y|ies)|pastors?|priests?|church(?:es)?|shelters?|safe ?houses?|hid(?:e|es|ing|den)?|hideouts?|sympathi[sz]ers?|activists?|forged|consulates?|drivers?|guides?|ferr(?:y|ies))\b/i,
    blind:
      /\b(?:unguarded|unwatched|unmonitored|blind spots?|gaps? in (?:the )?(?:surveillance|watch|controls?|fence)|(?:nobody|no one) (?:watches|checks|guards|patrols|monitors)|(?:guards?|officers?|cameras?|watchmen|minders?)\b[^.]{0,40}? (?:sleeps?|are asleep|are away|do(?:es)? not (?:check|watch|work|patrol)|can be bribed|leave at|change at))\b/i,
  },
  ko: {
    flight: /탈출|도망|탈북|이탈|망명|도주/u,
    means: /경로|브로커|교회|선교사|목사|은신|안전가옥|도와|도움|밤에|영사관|강을 건너/u,
    blind: /감시가 없|감시 공백|감시가 소홀|지키지 않|사각지대/u,
  },
  ru: {
    flight: /бежа(?:л|ть)|побег|сбежа|убежищ|дезерт/iu,
    means: /маршрут|путь|тропа|проводник|посредник|церк|пастор|укрыти|прят|консульств|ночью|помог/iu,
    blind: /без охраны|не охраня|никто не следит|слепая зона/iu,
  },
};

export function perilous(text: string, { language, sentences }: Reading): Extent[] {
  const { flight, means, blind } = perils[language];
  return sentences.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return blind.test(words) || (flight.test(words) && means.test(words));
  });
}
