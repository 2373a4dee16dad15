/** Dates are read as everywhere in the program. */
export { dateOf, dateOrderOf, isDate, type DateOrder } from '../../engine/text/written-dates.ts';

export function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Whether a text is a language tag such as `en` or `zh-Hans`. */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}
