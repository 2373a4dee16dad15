/** Whether a date is written as the library keeps it, `2022`, `2022-07` or `2022-07-19`, and stands in the calendar. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Whether a text is a language tag such as `en` or `zh-Hans`. */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as metadata write it, as the library keeps it: the day is the one that is written, in whatever time zone.
 * `2024-03-05T23:30:00-05:00`, `20240305`, `March 5, 2024` and `Tue, 05 Mar 2024 23:30:00 GMT` are `2024-03-05`; '' for
 * what cannot be told for certain, such as `03/05/2024`.
 */
export function dateOf(written: string): string {
  const text = written.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?=$|[T\s]))?)?(?=$|[T\s])/.exec(text);
  if (iso) return sound(iso[1]!, iso[2], iso[3]);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[T\s])/.exec(text);
  if (slashed) return sound(slashed[1]!, slashed[2], slashed[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text);
  if (packed) return sound(packed[1]!, packed[2], packed[3]);
  const month = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const dayFirst = /(?:^|[\s,])(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?!\d)/.exec(text);
  if (dayFirst && month(dayFirst[2]!) > 0)
    return sound(dayFirst[3]!, String(month(dayFirst[2]!)), dayFirst[1]);
  const monthFirst = /(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst && month(monthFirst[1]!) > 0)
    return sound(monthFirst[3]!, String(month(monthFirst[1]!)), monthFirst[2]);
  return '';
}

function sound(year: string, month?: string, day?: string): string {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(date) ? date : '';
}
