/**
 * What Korean grammar itself says of a rule: commands ("-라고", "-라는 지시"), duties ("-야 한다"), bans ("-서는 안 된다",
 * "-지 말라"), permissions ("-ㄹ 수 있다" of a few verbs), threats (condition and consequence). What it is about is read
 * from koreanTopics. Rows on one matter stand in claims.ts and go first.
 */
import type { ConsequenceRule, SurfaceRule } from '../surface/rules.ts';

/** Syllables that end in ㄴ: the adnominal ending before a noun ("나쁜 지배인"). */
const endsInN = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 4)).join('');
const BOUND_PEOPLE = '사람|자|노동자|반장|책임자|지배인|관리자|회사|공장|사업소|인원|간부|세대|대원|업체';
const CONDITION = new RegExp(
  `[가-힣](?:으면|면|을 경우|ㄹ 경우|는 경우)(?:[,\\s])|[${endsInN}는] (?:${BOUND_PEOPLE})(?:들)?(?:은|는|이|가|에게|을|를)\\s`,
  'u',
);
const PUNISHED =
  /귀국(?:시키|조치| 조치| 대상| 처분)|송환(?:하|된|되|시)|돌려보내|소환|체포|호송|벌금|물어야|처벌|직위를 잃|자리를 잃|배정을 잃|빼앗|보고된다|명단에 (?:올|오)|박탈|추방|농촌으로|탄광으로|단련대|교화소|교체하겠/u;
const GUESSED = /추측|관측|소문|말이 (?:나|돌)|것으로 보|것으로 풀이/u;
/** Verbs of command, by the syllable before 라. */
const COMMAND = /(?:[하내치키이두쓰으오가우러리]|들이|보내|바치|시키)라(?:고|는|며)(?=[\s"”])/u;
const NO_COMMAND = /것이라|이라는 것|이라고 (?:말|했|전|밝)/u;

export const koreanConsequences: readonly ConsequenceRule[] = [
  { consequence: 'arrest', pattern: /체포|호송|구속/u },
  { consequence: 'fine', pattern: /벌금|물어야|물린다/u },
  { consequence: 'recall', pattern: /소환/u },
  { consequence: 'sent-home', pattern: /귀국|송환|돌려보내/u },
  { consequence: 'punitive-posting', pattern: /추방|농촌으로|탄광으로|단련대|교화소/u },
];

export const koreanNorms: readonly SurfaceRule[] = [
  {
    id: 'sanction/condition',
    kind: 'sanction',
    topic: null,
    fallback: 'arrears',
    scope: 'clause',
    bearer: 'unknown',
    all: [CONDITION, PUNISHED],
    none: [GUESSED, /고 있다|못했다|않았다|빼앗아 갔|까 두려|까 봐/u],
    examples: [
      '점검에 두 번 빠지면 벌금 30달러를 물린다. => sanction watch | >=2 thing',
      '전화기를 숨긴 사람은 소환된다고 했다. => sanction phones | >=null thing',
    ],
  },
  {
    id: 'sanction/also',
    kind: 'sanction',
    topic: null,
    fallback: 'managers',
    scope: 'clause',
    bearer: 'unknown',
    all: [/[가-힣](?:도|은|는) [가-힣 ]{0,12}(?:소환|처벌|체포|송환)(?:된다|받는다|한다|하겠다|될 것)/u],
    none: [GUESSED, CONDITION],
    examples: ['지배인도 본국으로 소환된다. => sanction managers | >=null thing'],
  },
  {
    id: 'prohibition/must-not',
    kind: 'prohibition',
    topic: null,
    fallback: 'movement',
    scope: 'clause',
    bearer: 'worker',
    all: [
      /서는 안 (?:된|되)|지 말라|지 말 것|엄금|금지(?:하|했|됐|된|돼|였|령|\s조치|하는)|금지(?=[\s"”.]|$)|(?:나갈|다닐|이동할|만날|쓸|사용할|탑승할|벗어날|떠날|가질|연락할|말할) 수 없|통제하고|허용(?:하|되|돼)지 않|허가(?:하|되)지 않/u,
    ],
    none: [/해제|완화|풀렸|풀었|필요하지 않/u, GUESSED],
    examples: [
      '누구도 사진을 찍어서는 안 된다. => prohibition movement',
      '해가 진 뒤에는 공장 밖으로 나갈 수 없다. => prohibition movement',
    ],
  },
  {
    id: 'permission/may',
    kind: 'permission',
    topic: null,
    fallback: 'movement',
    scope: 'clause',
    bearer: 'worker',
    all: [
      /(?:허용|허가|승인)(?:했|하였|한다|하고|됐|돼|된다|받)|(?:나갈|다닐|이동할|쓸|보유할|일할|사용할|외출할|가질|가지고 있을|만날) 수 있|(?:일부|조치|금지|제한|통제).{0,10}(?:해제|완화|풀)|(?:허가|승인|증명서).{0,6}필요(?:하지 않|없)/u,
    ],
    none: [GUESSED, /(?:허용|허가|승인)(?:하|되|돼)지 않/u],
    examples: [
      '관리자는 한 대를 보유할 수 있다. => permission movement',
      '대표부는 외출 금지를 일부 해제했다. => permission movement',
    ],
  },
  {
    id: 'duty/must',
    kind: 'duty',
    topic: null,
    fallback: 'dues',
    scope: 'clause',
    bearer: 'worker',
    all: [
      /[가-힣]야 (?:한다|했다|하고|하며|하는|할)|(?:내|바치|물)게 (?:됐|되었|된다)|의무(?:가 있|다|적으로)/u,
    ],
    none: [/물어야|여야 (?:한다|하)/u, GUESSED],
    examples: ['노동자들은 매달 7일까지 150달러를 바쳐야 한다. => duty dues'],
  },
  {
    id: 'duty/command',
    kind: 'duty',
    topic: null,
    fallback: 'dues',
    scope: 'clause',
    bearer: 'worker',
    all: [COMMAND],
    none: [NO_COMMAND, /지 말라/u],
    examples: ['하루 세 번 인원을 점검하라고 명령했다. => duty watch'],
  },
  {
    id: 'order/told',
    kind: 'order',
    topic: null,
    fallback: 'dues',
    scope: 'clause',
    all: [
      /(?:지시|명령|포치|방침|지령)(?:문|서|사항)?(?:을|를|이|가|은|는)? [가-힣0-9 ]{0,14}(?:내렸|내려|하달|떨어졌|전달|받았|시달)|(?:지시|명령|포치|통보|시달)(?:했|하였|한 것|했다)|내려보낸 (?:지시|명령|방침)/u,
    ],
    none: [GUESSED],
    examples: [
      '무역국은 지난주 회사들에 이 지시를 전달했다. => order dues',
      '영사관은 인원을 점검하라고 공장들에 명령했다. => order watch',
    ],
  },
  {
    id: 'order/asked',
    kind: 'order',
    topic: null,
    fallback: 'dues',
    scope: 'clause',
    all: [/(?:국|영사관|대사관|대표부|당국|위원회)(?:은|는|이|가)/u, /(?:것을|달라고) (?:요청|주문|요구)했/u],
    none: [GUESSED],
    examples: ['영사관은 명단을 보내 줄 것을 요청했다. => order dues'],
  },
  {
    id: 'criterion/those-meant',
    kind: 'criterion',
    topic: null,
    fallback: 'unfit-grounds',
    scope: 'sentence',
    all: [/대상은 .*(?:,|이며|이고)|,.{0,300}[가이] 대상|(?:와|과) .*(?:먼저|우선) (?:교체|귀국|송환|소환)/u],
    examples: ['귀국 대상은 걷지 못하는 환자, 결핵 환자, 임신부다. => criterion unfit-grounds'],
  },
  {
    id: 'event/disappeared',
    kind: 'event',
    topic: 'flight',
    scope: 'clause',
    all: [/(?:사라졌|사라진|자취를 감|잠적했|잠적한|탈출했|도주했)/u],
    none: [/알지 못|계획/u],
    examples: ['지난달 용접공 두 명이 사라졌다. => event flight'],
  },
  {
    id: 'event/flights-resumed',
    kind: 'event',
    topic: 'air',
    runs: true,
    scope: 'clause',
    all: [/항공편|여객기|비행기|항공기/u, /재개(?:됐|했|되었)|다시 (?:운항|뜨)/u],
    none: [GUESSED, /예정/u],
    examples: ['항공편이 8월에 재개됐다. => event air | runs'],
  },
  {
    id: 'event/stay-extended',
    kind: 'event',
    topic: 'rotation',
    scope: 'clause',
    all: [/체류 기간|계약 기간/u, /연장(?:됐|했|되었)/u],
    examples: ['체류 기간은 2년 연장됐다. => event rotation'],
  },
  {
    id: 'event/one-returned',
    kind: 'event',
    topic: 'individual-return',
    scope: 'clause',
    all: [/한 (?:노동자|명|사람)|노동자 한 명/u, /귀국했|송환됐|돌아갔/u],
    none: [GUESSED],
    examples: ['다친 한 노동자가 지난주 귀국했다. => event individual-return'],
  },
  {
    id: 'event/refused-work',
    kind: 'event',
    topic: 'unrest',
    scope: 'clause',
    all: [/작업을 거부|일손을 놓|파업(?:했|에 들어)/u],
    none: [GUESSED],
    examples: ['봉제공들이 나흘간 작업을 거부했다. => event unrest'],
  },
  {
    id: 'practice/nothing-paid',
    kind: 'practice',
    topic: 'support',
    denied: true,
    scope: 'clause',
    all: [/(?:회사|사업소|공장|업체)(?:는|은|가|에서)/u, /한 푼도|아무것도|전혀/u, /않|없/u],
    examples: ['회사는 한 푼도 내지 않았다. => practice support'],
  },
  {
    id: 'count/people',
    kind: 'count',
    topic: null,
    fallback: 'headcount',
    scope: 'clause',
    all: [/명/u, /일하고 있|남았|추정|추산|돌아갔|귀국했|올랐|탑승했|떠났다|대상은|적어 냈|기다리는/u],
    examples: ['공장에는 320명이 일하고 있다. => count headcount'],
  },
  {
    id: 'amount/told',
    kind: 'amount',
    topic: null,
    scope: 'clause',
    all: [/[0-9천만억]/u],
    none: [/조차|커녕|아니라/u],
    examples: ['노임으로 매달 250달러를 준다. => amount pay'],
  },
  {
    id: 'motive/because',
    kind: 'motive',
    topic: null,
    scope: 'sentence',
    all: [/때문|이유로|관련이 있|위해서|의도|목적/u, /것으로 (?:보인|보여|풀이|분석|추측|추정)|듯/u],
    examples: ['당자금을 올린 것은 실적이 나빴기 때문인 것으로 보인다. => motive dues'],
  },
  {
    id: 'forecast/told',
    kind: 'forecast',
    topic: null,
    scope: 'sentence',
    all: [/(?:ㄹ|[갈-힣]) (?:것으로 (?:예상|전망|기대)|예정|계획이다|것이라(?:는|고))|게 된다(?:고|$|\.)/u],
    none: [/내게 된다|바치게 된다/u],
    examples: ['귀국 항공편은 다음 달까지 운항할 예정이다. => forecast individual-return'],
  },
  {
    id: 'practice/ongoing',
    kind: 'practice',
    topic: null,
    scope: 'clause',
    all: [/고 있(?:다|으며|지만|고|어)|(?:보관|관리)한다|지낸다|(?:쓰|사|꾸)곤 한다/u],
    none: [GUESSED, /것으로|커지고/u],
    examples: ['여권은 관리자가 보관한다. => practice papers'],
  },
];
