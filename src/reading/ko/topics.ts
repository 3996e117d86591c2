/** What a Korean clause is about, by its words: the first row that fits. Rare and telling words stand before common ones. */
import type { TopicRule } from '../surface/rules.ts';

export const koreanTopics: readonly TopicRule[] = [
  { topic: 'phones', pattern: /손전화|휴대전화|휴대폰|전화기/u },
  { topic: 'entry-cost', pattern: /뇌물|뒷배|자리 하나|자리를 얻|자리값/u },
  { topic: 'burial', pattern: /장례|시신|유골|화장(?:했|해|터)/u },
  { topic: 'papers', pattern: /여권|신분증|신분 서류|신분 쪽지/u },
  { topic: 'unfit-grounds', pattern: /대상은.*환자|환자.*대상/u },
  { topic: 'flight', pattern: /도주|탈출|도망|이탈자|사라졌|사라진|자취를 감|잠적|탈북 시도/u },
  { topic: 'unrest', pattern: /작업을 거부|일손을 놓|폭동|파업|불만|시위/u },
  { topic: 'recruitment', pattern: /모집|선발/u },
  {
    topic: 'managers',
    pattern: /(?:간부|지배인|책임자|작업반장|반장|관리자).*(?:교체|소환|바뀌|처벌|직위|해임|철직)/u,
  },
  { topic: 'fare', pattern: /항공권|비행기 ?표|기차표|차표|여비|좌석|본인 부담|교통비/u },
  { topic: 'treatment', pattern: /치료|병원비|수술비/u },
  { topic: 'unfit', pattern: /환자|아픈|입원|일하지 못|다친|부상|임신부|병든/u },
  { topic: 'watch', pattern: /감시|동향|점검|보초|순찰/u },
  { topic: 'solo-work', pattern: /개별 청부|개별 작업|혼자(?:서)?(?:는)? (?:일|작업)|조를 (?:지|짜)어서만/u },
  {
    topic: 'movement',
    pattern: /외출|이동|나갈 수|나가는 것|나갔|다른 지역|다른 도시|숙영지|공장 밖|합숙|거주지/u,
  },
  { topic: 'reporting', pattern: /신고|고발|반성문/u },
  { topic: 'levy', pattern: /부과금|추가로|더 내|살림집|거뒀|거둬|모금|거둘|지원금/u },
  { topic: 'arrears', pattern: /밀린|밀리|미납|체납|빚|내지 못|납부하지 못|바치지 못|꾸어/u },
  { topic: 'pay-withheld', pattern: /(?:밀린|체불).{0,3}임금|임금의 절반/u },
  { topic: 'dues', pattern: /당자금|충성자금|충성의 ?자금|계획분|상납|바치|바쳐|국가계획/u },
  { topic: 'side-work', pattern: /농민|부업|산나물|버섯|약초|반장이 .*가져/u },
  {
    topic: 'pay',
    pattern:
      /임금|월급|노임|보수|(?:루블|달러|위안|디나르|원)을? ?(?:받았|받는|받으면)|받는 돈|지급|손에 쥔/u,
  },
  { topic: 'sanctions', pattern: /제재/u },
  { topic: 'rotation', pattern: /체류 기간|교대|계약 기간/u },
  { topic: 'visas', pattern: /비자|사증/u },
  { topic: 'individual-return', pattern: /귀국|송환|돌려보내|출국/u },
  { topic: 'rail-freight', pattern: /화물/u },
  { topic: 'rail-passenger', pattern: /열차|철도/u },
  { topic: 'air', pattern: /항공편|여객기|비행기/u },
  { topic: 'border', pattern: /국경/u },
  { topic: 'headcount', pattern: /인원|명이 (?:일하|남|있)/u },
  { topic: 'dispatch', pattern: /파견|입국|나갈 것|나가지 못/u },
];
