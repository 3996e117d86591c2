/** Korean claims and voices by the words of a sentence. To teach the reader one: a row and an example of your own. */
import type { SurfaceLanguage, SurfaceRule, VoiceRule } from '../surface/rules.ts';
import { koreanConsequences, koreanNorms } from './norms.ts';
import { readKoreanNumber } from './numbers.ts';
import { koreanSpeech } from './speech.ts';
import { koreanTopics } from './topics.ts';

const DUES = /당자금|충성자금|충성의 ?자금|계획분|국가계획|상납금|당 ?자금/u;
const RETURN = /귀국|송환|돌려보내|소환|돌아가/u;
const MOVING = /이동|외출|다른 지역|거주지 밖|거주 지역/u;
const GUESS = /추측|관측|전망|소문|말이 (?:나|돌)|기대|것이라는|것으로 보/u;
const UNPAID = /내지 (?:못|않)|납부하지 (?:못|않)|바치지 (?:못|않)|미납|밀리|밀린|체납/u;

const rules: readonly SurfaceRule[] = [
  {
    id: 'order/issued',
    kind: 'order',
    topic: 'dues',
    all: [DUES, /(?:지시|명령|포치|방침|지령)(?:문|서)?(?:을|를|이|가)? ?(?:내|하달|떨어|전달|받|포치)/u],
    examples: ['대표부가 건설자들에게 당자금 관련 지시를 내렸다. => order dues'],
  },
  {
    id: 'order/return',
    kind: 'order',
    topic: 'individual-return',
    all: [RETURN, /(?:지시|명령|포치|방침|지령)(?:문|서)?(?:을|를|이|가)? ?(?:내|하달|떨어|전달|받|포치)/u],
    none: [DUES],
    examples: ['사업소들이 환자를 귀국시키라는 지시를 받았다. => order individual-return'],
  },
  {
    id: 'duty/fixed-day',
    kind: 'duty',
    topic: 'dues-day',
    bearer: 'worker',
    all: [DUES, /매달|매월/u, /(?:내|바치|납부하)(?:라|도록|야)|바칠 것|납부할 것/u],
    examples: ['당자금을 매달 정한 날에 바치라는 내용이다. => duty dues-day'],
  },
  {
    id: 'sanction/unpaid',
    kind: 'sanction',
    topic: 'arrears',
    bearer: 'worker',
    consequence: 'sent-home',
    scope: 'clause',
    all: [UNPAID, RETURN],
    none: [/일하지 못/u],
    examples: ['6개월 이상 당자금을 내지 못하면 귀국시킨다고 했다. => sanction arrears | >=6 month'],
  },
  {
    id: 'sanction/unfit',
    kind: 'sanction',
    topic: 'unfit',
    bearer: 'worker',
    consequence: 'sent-home',
    all: [/(?:일|노동|작업)(?:을|를)? ?(?:하지 못|할 수 없)하?(?:면|는 경우)/u, RETURN],
    examples: ['30일 이상 일하지 못하면 귀국시키라고 했다. => sanction unfit | >=30 day'],
  },
  {
    id: 'permission/movement',
    kind: 'permission',
    topic: 'movement',
    bearer: 'worker',
    all: [MOVING, /허용|허가|승인|풀어/u],
    none: [/허용하지|허가하지|불허|승인하지/u],
    examples: ['다른 지역으로의 이동을 일부 허용했다. => permission movement'],
  },
  {
    id: 'prohibition/movement',
    kind: 'prohibition',
    topic: 'movement',
    bearer: 'worker',
    all: [MOVING, /금지|금하|통제|제한|불허|허용하지|허가하지/u],
    none: [/완화|해제|풀어/u],
    examples: [
      '숙소 밖 외출을 금지했다. => prohibition movement',
      '이동을 허용하지 않았다. => prohibition movement',
    ],
  },
  {
    id: 'prohibition/phones',
    kind: 'prohibition',
    topic: 'phones',
    bearer: 'worker',
    all: [/손전화|휴대전화|휴대폰|전화기/u, /금지|금하|쓰지 못하게/u],
    examples: ['손전화 사용을 금지했다. => prohibition phones'],
  },
  {
    id: 'practice/phones',
    kind: 'practice',
    topic: 'phones',
    all: [/손전화|휴대전화|휴대폰|전화기/u, /회수|압수|걷어|빼앗/u],
    examples: ['관리자들이 손전화를 회수하고 있다. => practice phones'],
  },
  {
    id: 'event/border-closed',
    kind: 'event',
    topic: 'border',
    runs: false,
    all: [/국경/u, /봉쇄|폐쇄|닫/u],
    none: [GUESS, /해제|풀리/u],
    examples: ['2020년 2월 국경을 봉쇄했다. => event border | stands still'],
  },
  {
    id: 'event/border-opened',
    kind: 'event',
    topic: 'border',
    runs: true,
    all: [/국경/u, /개방|재개방|(?:봉쇄|폐쇄)(?:가|를)? ?(?:해제|풀)|열었|열렸/u],
    none: [GUESS, /않/u],
    examples: ['8월에 국경을 다시 개방했다. => event border | runs'],
  },
  {
    id: 'state/trains-stopped',
    kind: 'state',
    topic: 'rail-passenger',
    runs: false,
    all: [/열차|철도/u, /중단|멈춰|멈춘|운행되지 않|다니지 않/u],
    none: [GUESS, /화물/u, /재개/u],
    examples: ['여객 열차는 운행되지 않고 있다. => state rail-passenger | stands still'],
  },
  {
    id: 'event/trains-resumed',
    kind: 'event',
    topic: 'rail-passenger',
    runs: true,
    all: [/열차|철도/u, /재개(?:됐|되었|했|하였)/u],
    none: [GUESS, /화물/u],
    examples: ['여객 열차 운행이 재개됐다. => event rail-passenger | runs'],
  },
  {
    id: 'event/freight-resumed',
    kind: 'event',
    topic: 'rail-freight',
    runs: true,
    all: [/화물/u, /열차|철도/u, /재개(?:됐|되었|했|하였)/u],
    none: [GUESS],
    examples: ['화물 열차 운행이 재개됐다. => event rail-freight | runs'],
  },
  {
    id: 'forecast/trains',
    kind: 'forecast',
    topic: 'rail-passenger',
    all: [/열차|철도/u, /재개|다시 (?:다니|운행)/u, GUESS],
    none: [/화물/u],
    examples: ['7월 전에 열차 운행이 재개될 것이라는 소문이 돈다. => forecast rail-passenger'],
  },
  {
    id: 'state/low-season',
    kind: 'state',
    topic: 'season',
    runs: false,
    all: [/비수기/u],
    examples: ['지금은 벌목 비수기다. => state season | stands still'],
  },
  {
    id: 'practice/individual-return',
    kind: 'practice',
    topic: 'individual-return',
    all: [/(?:귀국|송환)(?:시키|하)고 있|돌려보내고 있/u],
    none: [GUESS, /않고/u],
    examples: ['3월 말부터 환자들을 귀국시키고 있다. => practice individual-return'],
  },
  {
    id: 'practice/unfit-selected',
    kind: 'practice',
    topic: 'unfit',
    all: [/(?:일|노동|작업)(?:을|를)? ?(?:하지 못|할 수 없)하?(?:한|는|던) (?:사람|노동자|인원|자)/u],
    examples: ['최근 20일간 일하지 못한 사람들이 귀국 대상이다. => practice unfit'],
  },
  {
    id: 'practice/no-support',
    kind: 'practice',
    topic: 'support',
    denied: true,
    all: [/(?:지원|도움|보조)(?:을|은|도)? ?(?:하지|주지|전혀|없|않)/u],
    examples: ['사업소는 아무 지원도 하지 않는다. => practice support'],
  },
  {
    id: 'practice/own-fare',
    kind: 'practice',
    topic: 'fare',
    all: [/여비|차표|비행기 ?표|항공권|기차표|귀국 비용|교통비/u, /자비|본인|스스로|자기 돈/u],
    examples: ['귀국 비용은 본인이 낸다. => practice fare'],
  },
  {
    id: 'practice/mutual-aid',
    kind: 'practice',
    topic: 'mutual-aid',
    all: [/(?:돈|비용|자금)(?:을|를)? ?(?:걷|거두|모아|모으)/u, /치료|장례|환자/u],
    examples: ['사업소가 동료들에게서 돈을 걷어 환자를 치료했다. => practice mutual-aid'],
  },
  {
    id: 'practice/side-work',
    kind: 'practice',
    topic: 'side-work',
    all: [/외화|돈/u, /산나물|버섯|약초|부업|청부/u, /팔|벌/u],
    none: [GUESS],
    examples: ['노동자들이 산나물과 버섯을 팔아 외화를 벌고 있다. => practice side-work'],
  },
  {
    id: 'practice/watch',
    kind: 'practice',
    topic: 'watch',
    all: [/감시|동향 ?파악/u, /강화|동원|하고 있/u],
    examples: ['보위지도원을 동원해 감시를 강화하고 있다. => practice watch'],
  },
  {
    id: 'amount/dues',
    kind: 'amount',
    topic: 'dues',
    all: [DUES],
    none: [/조차|커녕/u],
    examples: ['당자금으로 연간 7천 달러를 낸다. => amount dues'],
  },
];

const voices: readonly VoiceRule[] = [
  {
    id: 'voice/speculates',
    pattern: /(추측|관측|소문)(?:이|을|도|하)|말이 (?:나오|나돌|돌)|것이라는 (?:말|기대)/u,
    party: 'unnamed',
    stance: 'speculates',
    strength: 'PS',
    examples: ['열차가 재개될 것이라는 소문이 돈다.'],
  },
  {
    id: 'voice/hearsay',
    pattern: /(?:알려졌|알려진|전해졌|전해진|전해지고)|다고 한다|라고 한다/u,
    party: 'unnamed',
    stance: 'hearsay',
    strength: 'PR',
    examples: ['귀국 조치된다고 한다.'],
  },
  {
    id: 'voice/infers',
    pattern: /것으로 보(?:인다|이|여)|것으로 풀이|것으로 분석|듯하다/u,
    party: 'unnamed',
    stance: 'infers',
    strength: 'PR',
    examples: ['외화를 벌려는 것으로 풀이된다.'],
  },
];

/** Marks, and endings that join; "-다고" and "-고 있다" join nothing. */
const clauseEnd =
  /["“”]|[,;](?=\s)|(?:지만|으나|는데|면서|으며|[^다라냐자]며|[^다라냐자이]고)(?=\s(?!있|싶|말|전했|밝혔|한다|하는))/gu;

function timesIn(said: string): number | null {
  const [, count = ''] =
    /(?<![가-힣])(한|두|세|네|다섯|[0-9]{1,2}) ?(?:번|차례|회)(?![가-힣]*째)/u.exec(said) ??
    /(?<![가-힣])(세|네) ?번이면/u.exec(said) ??
    [];
  return count === '' ? null : readKoreanNumber(count);
}

function itemsIn(said: string): readonly string[] {
  const list = said.replace(/^.*?(?:대상은|대상자는) /u, '').replace(/[가이] 대상.*$/u, '');
  return list
    .split(/, |(?<=[가-힣])(?:이며|이고) |(?<=책임자|노동자|환자|사람)(?:와|과) /u)
    .map((item) => item.replace(/^[\s"“”]+|(?<![\s"“”.])[\s"“”.]+$/gu, ''))
    .filter((item) => item !== '');
}

export const koreanSurface: SurfaceLanguage = {
  rules: [...rules, ...koreanNorms],
  voices,
  speech: koreanSpeech,
  topics: koreanTopics,
  consequences: koreanConsequences,
  clauseEnd,
  question: /^[–—]|\?["”]?$/u,
  timesIn,
  itemsIn,
  organs: [
    { pattern: /대외건설(?:지도)?국/u, party: { kind: 'organ', label: '대외건설국' } },
    { pattern: /무역대표부|대표부/u, party: { kind: 'organ', label: '대표부' } },
    { pattern: /영사관/u, party: { kind: 'organ', label: '영사관' } },
    { pattern: /대사관/u, party: { kind: 'organ', label: '대사관' } },
    { pattern: /당국/u, party: { kind: 'state', label: '당국' } },
  ],
  order: /지시|명령|포치|방침|지령/u,
  states: {
    RU: /러시아|모스크바|블라디보스토크|연해주|하바롭스크|시베리아|아무르|이르쿠츠크|상트페테르부르크|톰스크|튜멘/u,
    CN: /중국|단둥|심양|선양|지린|랴오닝|다롄|훈춘|허룽/u,
    MN: /몽골|울란바토르/u,
    KW: /쿠웨이트/u,
    QA: /카타르|도하/u,
    AE: /아랍에미리트|두바이/u,
    PL: /폴란드/u,
  },
  trades: {
    forestry: /벌목|임업|림업/u,
    construction: /건설 ?(?:현장|노동자|부문|분야)|건설은|건설자/u,
    fishery: /수산|어업/u,
    restaurant: /식당/u,
    factory: /공장|봉제/u,
  },
  thresholds: { arrears: 'missed dues', unfit: 'being unable to work' },
  labels: {
    partner: '소식통',
    unnamed: 'unnamed',
    workers: '노동자',
    organ: '당국',
    workplace: '사업소',
    official: '관계자',
    court: '법원',
    expert: '전문가',
    state: '당국',
    outlet: '본지',
  },
};
