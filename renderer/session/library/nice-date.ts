/**
 * A date as a reader says it: `2022` → 2022, `2022-07` → July 2022, `2022-07-19` → 19 July 2022.
 * What is not such a date comes back as it is. `short`, where room is scarce: Jul 2022.
 */
export function niceDate(iso: string, month: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!parts) return iso;
  const [, year, monthNumber, day] = parts;
  if (!monthNumber) return year!;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  return writerOf(month, day !== undefined).format(date);
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a hundred times what writing a date takes, and a library has ten thousand dates. */
function writerOf(month: 'long' | 'short', withDay: boolean): Intl.DateTimeFormat {
  const key = `${month} ${withDay}`;
  let writer = writers.get(key);
  if (writer === undefined) {
    writer = new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month,
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    writers.set(key, writer);
  }
  return writer;
}
