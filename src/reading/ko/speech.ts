/** Korean verbs of saying, thinking and fearing, and who is who by the noun. To teach a verb: its row and an example. */
import type { SpeechLanguage } from '../surface/rules.ts';

/** Endings after a stem: past, present, adnominal; nothing that makes it another word. */
const said = (stems: string): RegExp => new RegExp(`((?:${stems})[가-힣]{0,4})(?=[\\s.,"”]|$)`, 'gu');

export const koreanSpeech: SpeechLanguage = {
  rules: [
    {
      id: 'speech/according-to',
      pattern: /(에 따르면|에 의하면)/gu,
      stance: 'states',
      strength: 'CT',
      source: 'before',
      examples: ['공장 직원에 따르면 열 명이 떠났다. => 공장 직원 | 에 따르면 | states'],
    },
    {
      id: 'speech/fears',
      pattern:
        /(두려워[가-힣]{0,3}|우려(?:하고|했|하며|한다)[가-힣]{0,3}|걱정(?:하고|했|한다)[가-힣]{0,3})/gu,
      stance: 'fears',
      strength: 'PS',
      source: 'needed',
      examples: ['노동자들은 소환될까 두려워하고 있다. => 노동자들 | 두려워하고 | fears'],
    },
    {
      id: 'speech/believes',
      pattern: /(것으로 (?:보고 있|믿고 있|기대하고 있|내다보)[가-힣]{0,2}|기대하고 있다)/gu,
      stance: 'believes',
      strength: 'PR',
      source: 'needed',
      examples: ['관리자들은 열차가 다닐 것으로 보고 있다. => 관리자들 | 것으로 보고 있다 | believes'],
    },
    {
      id: 'speech/warns',
      pattern: said('경고했|경고하|을러멨|위협했'),
      stance: 'threatens',
      strength: 'CT',
      source: 'needed',
      examples: ['공시문은 돌려보내겠다고 경고했다. => 공시문 | 경고했다 | threatens'],
    },
    {
      id: 'speech/complains',
      pattern: said('하소연|불평했|불평하|한탄'),
      stance: 'complains',
      strength: 'CT',
      source: 'named',
      examples: ['갚을 길이 없다고 노동자들은 하소연했다. => 노동자들 | 하소연했다 | complains'],
    },
    {
      id: 'speech/denies',
      pattern: said('부인했|반박했|일축했'),
      stance: 'denies',
      strength: 'CT',
      source: 'needed',
      examples: ['회사는 그런 일이 없다고 부인했다. => 회사 | 부인했다 | denies'],
    },
    {
      id: 'speech/guesses',
      pattern: said('추측했|짐작했'),
      stance: 'speculates',
      strength: 'PS',
      source: 'needed',
      examples: ['한 직원은 돈이 모자랄 것으로 추측했다. => 한 직원 | 추측했다 | speculates'],
    },
    {
      id: 'speech/estimates',
      pattern: /(추정된다|추산된다|추정했다|추산했다|집계됐다)/gu,
      stance: 'estimates',
      strength: 'PR',
      source: 'none',
      examples: ['인원은 300명으로 추산된다. =>  | 추산된다 | estimates'],
    },
    {
      id: 'speech/expected',
      pattern: /(것으로 (?:예상|전망|기대)된다)/gu,
      stance: 'hearsay',
      strength: 'PR',
      source: 'none',
      examples: ['곧 끝날 것으로 예상된다. =>  | 것으로 예상된다 | hearsay'],
    },
    {
      id: 'speech/says',
      pattern: said(
        '말했|말하지만|말한|전했|전하며|밝혔|밝히며|밝히고|설명했|주장했|진술했|증언했|덧붙였|강조했|지적했|귀띔했|토로했|답했|털어놨|털어놓|발표했|약속했|요청했|요구했|못박았|언급했|보도했|회상했|알렸',
      ),
      stance: 'states',
      strength: 'CT',
      source: 'named',
      examples: [
        '현지 소식통은 3일 말했다. => 현지 소식통 | 말했다 | states',
        '표값이 올랐다고 한 상인이 전했다. => 한 상인 | 전했다 | states',
        '간부들은 “오늘 안에 내라”고 요구했다. => 간부들 | 요구했다 | states',
      ],
    },
    {
      id: 'speech/quoted',
      pattern: /["”]\s?고\s(했다|했으며|했고|한다)/gu,
      stance: 'states',
      strength: 'CT',
      source: 'named',
      examples: ['직원은 “다 안다”고 했다. => 직원 | 했다 | states'],
    },
    {
      id: 'speech/said-that',
      pattern: /[다라]고\s(했다|했으며|했고|했지만)/gu,
      stance: 'states',
      strength: 'CT',
      source: 'needed',
      examples: ['그는 작년에 떠났다고 했다. => 그 | 했다 | states'],
    },
  ],
  complement: /(?:[다라냐자까]|["”])(?:고|며|면서|라며|라면서|라고)(?=\s)|것으로(?=\s)|것을(?=\s)/gu,
  subject: /([가-힣A-Za-z0-9·]{1,20}?)(?:은|는|이|가|께서|도)(?=\s|["“”,]|$)/gu,
  nounEdge:
    /(?:[다라냐자까]|["”])(?:고|며|면서|라며|라고)\s|[,"“”–]|(?:에서|으로|에게|까지|부터|에는|지만|는데|으나)\s/gu,
  parties: [
    { kind: 'partner', pattern: /소식통/u },
    { kind: 'court', pattern: /법원|판결|검찰|재판/u },
    { kind: 'organ', pattern: /영사관|대사관|대표부|당국|위원회|지시|통지|공시|정부|국$/u },
    { kind: 'workplace', pattern: /회사|공장|사업소|업체|철도/u },
    { kind: 'workers', pattern: /노동자|대원|사람들|이들|건설자|일꾼|탈북민/u },
    { kind: 'official', pattern: /간부|지배인|관리자|책임자|참사|대변인|반장/u },
    { kind: 'expert', pattern: /전문가|연구|교수|단체/u },
  ],
};
