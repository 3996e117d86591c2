/**
 * Places below a first-level region, in a text of Corvée's or a partner's: by name, and by the words that make any name one. A table,
 * not a guess; it misses places that are neither, which is why an editor reads what is released.
 */

/** Cities and districts near where workers are sent. A region's own name is not among them. */
const CITIES = [
  'vladivostok|ussuriysk|nakhodka|artyom|khasan|khabarovsk(?! krai| territory| region)|komsomolsk|blagoveshchensk|tynda|svobodny|vostochny',
  'yuzhno-sakhalinsk|chita|petropavlovsk|yakutsk|neryungri|alabuga|yelabuga|kazan|novosibirsk|krasnoyarsk|irkutsk|omsk|yekaterinburg|ufa',
  'hunchun|yanji|tumen(?! river)|changchun|dandong|shenyang|dalian|donggang|harbin|mudanjiang|helong|longjing',
  'chongjin|hoeryong|sinuiju|hyesan|rajin|tumangang|hamhung|wonsan|kaesong|nampo|hamgyong-?si',
  'владивосток\\p{L}*|уссурийск\\p{L}*|находк\\p{L}*|хабаровск(?:е|а|у|ом)?(?!\\p{L}| кра)|комсомольск\\p{L}*|благовещенск\\p{L}*',
].join('|');

/** Particles follow a Korean name without a space. */
const KOREAN =
  '블라디보스토크|우수리스크|나홋카|아르툠|하바롭스크(?! ?변강| ?지방)|콤소몰스크|블라고베셴스크|훈춘|옌지|연길|투먼|도문|단둥|선양|심양|다롄|대련|청진|회령|신의주|혜산|나진';

/** Words that make what stands before or after them a place below a region. */
const SMALLER = [
  '(?:city|town|village|district|county|raion|settlement|suburb|street|dormitory|site|block) (?:of |no\\. ?|number |№ ?)?(?:\\p{Lu}[\\p{L}’-]+|\\d+)',
  '\\p{Lu}[\\p{L}’-]+ (?:City|Town|Village|District|County|Raion|Street|city|town|village|district|county)(?!\\p{L})',
  '-?\\d{1,3}\\.\\d{3,}, ?-?\\d{1,3}\\.\\d{3,}',
  '(?:город|посёлок|поселок|район|улица|ул\\.|деревня|общежитие) \\p{Lu}\\p{L}+',
  '[가-힣]{2,4}(?:군|읍|면|동|리) (?:소재|주재|거주)',
].join('|');

const PLACES = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${CITIES})(?![\\p{L}\\p{N}])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${KOREAN}|${SMALLER})`, 'gu'),
];

export function smallPlacesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return PLACES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
