/** ISO 4217 codes, from the platform's own list, so that any of them is read and none has to be typed here. */

/** Codes that are also English words in capitals, read only where an amount follows or precedes. */
export const currencyCodes: readonly string[] = Intl.supportedValuesOf('currency').filter((code) =>
  /^[A-Z]{3}$/.test(code),
);
