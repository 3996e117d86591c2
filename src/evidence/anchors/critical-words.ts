/**
 * Words that carry the meaning of an order: where one of them changed, a passage is another passage. Closed lists per
 * class, English, Korean and Russian; digits, dates and names are told by their shape as well.
 */

export type CriticalClass = 'number' | 'negation' | 'modal' | 'date' | 'comparison' | 'name';

const words: Readonly<Record<Exclude<CriticalClass, 'name'>, string>> = {
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half
    third quarter once twice thrice double triple first second fourth fifth sixth seventh eighth ninth tenth several few
    many most all every each both some any percent per
    하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 스물 스무 서른 마흔 쉰 한 두 세 네 석 넉 두세 서너 너댓 첫 십 백 천 만 억 절반 반 모든 일부 여러 몇
    ноль один одна два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто тысяча
    тысяч миллион половина треть четверть несколько все каждый оба`,
  negation: `no not none never neither nor nobody nothing nowhere without cannot hardly barely unless except dont doesnt
    didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt mustnt
    안 못 않 없 아니 아닌 없이 없는 없다 않는 않다 못한 금지 не нет ни без никогда никто ничего нельзя кроме`,
  modal: `may might must shall should will would can could ought need able unable allowed permitted forbidden banned
    required ordered told asked requested advised urged reportedly allegedly apparently likely unlikely probably possibly
    perhaps if may maybe
    수 할 해야 야 된다 안된다 지시 요구 권고 허용 아마 должен должна должны может могут можно нужно обязан обязаны разрешено
    запрещено вероятно возможно якобы если бы`,
  date: `january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday today yesterday tomorrow now then ago before after since until till by during early
    mid late last next previous following spring summer autumn fall winter year years month months week weeks day days
    hour hours decade
    월요일 화요일 수요일 목요일 금요일 토요일 일요일 오늘 어제 내일 지난 다음 이번 초 중순 상순 하순 말 봄 여름 가을 겨울 전 후 까지 부터
    январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября
    октябрь октября ноябрь ноября декабрь декабря сегодня вчера завтра до после с год года лет месяц месяца месяцев
    неделя недели день дня дней прошлый следующий`,
  comparison: `more less least most over under above below fewer greater higher lower up down only exactly about around
    nearly almost than between from to increase increased decrease decreased rise rose fall fell raise raised cut
    이상 이하 미만 초과 약 가량 정도 넘는 못미치는 больше меньше свыше около почти менее более только от`,
};

const classOf = new Map<string, CriticalClass>(
  (Object.keys(words) as (keyof typeof words)[]).flatMap((key) =>
    words[key]
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => [word, key] as const),
  ),
);

/** A prefix that turns a word around. */
const turning = /^(?:un|in|im|il|ir|dis|non|mis|불|비|무|미|не|без|бес)/iu;

/** The class of one word as it stands in a text, or null for a word that may be mistyped without harm. */
export function criticalClassOf(word: string): CriticalClass | null {
  if (/\p{N}/u.test(word)) return 'number';
  const bare = word.toLowerCase().replace(/['’]/gu, '');
  const known = classOf.get(bare);
  if (known !== undefined) return known;
  if (/n't$/iu.test(word)) return 'negation';
  return /^\p{Lu}/u.test(word) ? 'name' : null;
}

/** True if one word is the other with a prefix that turns it around: able and unable, paid and unpaid. */
export function turnsAround(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return turning.test(long) && long.toLowerCase().replace(turning, '') === short.toLowerCase();
}
