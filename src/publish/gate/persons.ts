/** Private persons that a text names as persons: by title, as "surnamed", with their age, or in Korean and Russian by what marks a name. */

const PERSONS = [
  /(?<![\p{L}])(?:surnamed|named|called|alias|Mr\.?|Mrs\.?|Ms\.?|Comrade) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}/gu,
  /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2},? (?:\(\d{2}\)|\d{2},|aged \d{2})/gu,
  /[김이박최정강조윤장임한오서신권황안송류전홍][가-힣]{1,2}(?: ?모)? ?(?:씨|\(\d{2}\)|동지)/gu,
  /[김이박최정강조윤장임한오서신권황안송류전홍]모(?: ?씨|\(\d{2}\))/gu,
  /(?:господин|гражданин|товарищ|по фамилии|по имени) \p{Lu}\p{L}+(?: \p{Lu}\.?\p{L}*){0,2}/gu,
  /\p{Lu}\p{L}+ \p{Lu}\. ?\p{Lu}\.|(?<!\p{L})\p{Lu}\. ?\p{Lu}\. \p{Lu}\p{L}{2,}/gu,
  /\+\d[\d ()-]{8,}\d(?!\d)|(?<![\d-])\d{2,3}[ -]\d{3,4}[ -]\d{4}(?![\d-])/gu,
  /[\w.+-]+@[\w-]+\.[\w.]+/gu,
];

/** With telephone numbers and addresses of mail, which name one as surely. */
export function personsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return PERSONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
