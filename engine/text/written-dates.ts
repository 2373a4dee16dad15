/** Whether a date is written as the library keeps it, `2022`, `2022-07` or `2022-07-19`, and stands in the calendar. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** How the names of months begin, in English, German, French, Spanish and Italian. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen)/i, /^(?:feb|fév|fev)/i, /^(?:mar|mär|mrz)/i, /^(?:apr|avr|abr)/i, /^(?:may|mai|mag)/i, /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i, /^(?:aug|aoû|aou|ago)/i, /^(?:sep|set)/i, /^(?:oct|okt|ott)/i, /^nov/i, /^(?:dec|dez|déc|dic)/i,
]; // prettier-ignore
const monthOf = (word: string) => MONTHS.findIndex((month) => month.test(word.normalize('NFC'))) + 1;

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day first' | 'month first';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[T\s,])/;

/**
 * Which of the numbers of dates such as `03/05/2024` is the day, where other dates that were written by the same hand tell it; null where
 * they do not, or contradict each other.
 */
export function dateOrderOf(dates: readonly string[]): DateOrder | null {
  const numbers = dates.flatMap((date) => {
    const [, one, mark, other] = NUMBERS.exec(date.trim()) ?? [];
    return one === undefined || mark === '.' ? [] : [[Number(one), Number(other)] as const];
  });
  const isDayFirst = numbers.some(([one]) => one > 12);
  const isMonthFirst = numbers.some(([, other]) => other > 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day first' : 'month first';
}

/**
 * A date as metadata write it, as the library keeps it: the day is the one that is written, in whatever time zone.
 * `2024-03-05T23:30:00-05:00`, `20240305`, `March 5, 2024`, `5. März 2024`, `05.03.2024` and `Tue, 05 Mar 2024 23:30:00 GMT` are
 * `2024-03-05`, and `14/03/2024` is `2024-03-14`; '' for what cannot be told for certain, such as `03/05/2024`.
 *
 * @param order of numbers, where it is known from other dates
 */
export function dateOf(written: string, order: DateOrder | null = null): string {
  const text = written.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?=$|[T\s]))?)?(?=$|[T\s])/.exec(text);
  if (iso) return sound(iso[1]!, iso[2], iso[3]);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[T\s])/.exec(text);
  if (slashed) return sound(slashed[1]!, slashed[2], slashed[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text);
  if (packed) return sound(packed[1]!, packed[2], packed[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(numbers, order);
  const dayFirst =
    /(?:^|[\s,])(\d{1,2})(?:\.|er|st|nd|rd|th)?(?:\s+(?:de|of))?[\s-]+(\p{L}{3,10})\.?,?(?:\s+de[l]?)?[\s-]+(\d{4})(?!\d)/u.exec(
      text,
    );
  if (dayFirst && monthOf(dayFirst[2]!) > 0)
    return sound(dayFirst[3]!, String(monthOf(dayFirst[2]!)), dayFirst[1]);
  const monthFirst = /(?:^|[\s,])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  if (monthFirst && monthOf(monthFirst[1]!) > 0)
    return sound(monthFirst[3]!, String(monthOf(monthFirst[1]!)), monthFirst[2]);
  return '';
}

/** Between full stops the day comes first everywhere. */
function ofNumbers(numbers: readonly string[], order: DateOrder | null): string {
  const [, one = '', mark, other = '', year = ''] = numbers;
  const known = mark === '.' ? 'day first' : (order ?? dateOrderOf([numbers[0]!]));
  if (known === null) return one === other ? sound(year, one, other) : '';
  return known === 'day first' ? sound(year, other, one) : sound(year, one, other);
}

function sound(year: string, month?: string, day?: string): string {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(date) ? date : '';
}
