import { isDash, phraseAt, type AmountText } from '../quantities/pieces.ts';
import { draft, type TimeDraft } from './draft.ts';

const pad = (value: string) => Number(value);

/** "2022-07-08", "6/8/2024", "06.08.2024". */
export function numericDateAt({ pieces, words }: AmountText, at: number): TimeDraft | null {
  const first = pieces[at]!;
  if (first.kind !== 'figure' || (first.glued && !/^[("“[]$/u.test(pieces[at - 1]?.text ?? ''))) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first.text);
  if (dotted !== null && words?.calendar.numericOrder !== undefined)
    return ofParts(at, at + 1, pad(dotted[3]!), pad(dotted[2]!), pad(dotted[1]!), false);
  const [, mark, second, again, third] = pieces.slice(at, at + 5);
  if (third === undefined || mark!.text !== again!.text || !/^[-/]$/.test(mark!.text)) return null;
  const marks = [mark!, second!, again!, third];
  const apart =
    mark!.text === '/' && marks.every(({ start }, index) => start === (marks[index - 1] ?? first).end + 1);
  if (!(apart || marks.every(({ glued }) => glued)) || second!.kind !== 'figure') return null;
  if (/^[12]\d{3}$/.test(first.text) && /^\d{1,2}$/.test(second!.text) && /^\d{1,2}$/.test(third.text))
    return ofParts(at, at + 5, Number(first.text), Number(second!.text), Number(third.text), false);
  if (
    !/^\d{1,2}$/.test(first.text) ||
    !/^\d{1,2}$/.test(second!.text) ||
    !/^(?:\d{4}|\d{2})$/.test(third.text)
  )
    return null;
  const [one, two, year] = [Number(first.text), Number(second!.text), Number(third.text)];
  const dayFirst = words?.calendar.numericOrder === 'day first';
  if (dayFirst || one > 12) return ofParts(at, at + 5, year, two, one, false);
  return ofParts(at, at + 5, year, one, two, two <= 12 && one !== two);
}

function ofParts(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
  open: boolean,
): TimeDraft | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = year < 100 ? (year < 50 ? 2000 + year : 1900 + year) : year;
  return draft('date', from, to, { year: full, ...(open ? {} : { month, day }), open });
}

/** "August 6, 2024", "6 August", "the 6th of August", "Nov. 5", "July 6-8", "mid-July" without the "mid". */
export function monthDateAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const { calendar } = words;
  const day = dayAt(text, at);
  if (day !== null) {
    let to = day.to;
    let last: Day | null = null;
    const joint = pieces[to];
    if (joint !== undefined && (isDash(joint) || words.qualifiers.to.has(joint.key) || joint.key === 'and')) {
      last = dayAt(text, to + 1);
      if (last !== null) to = last.to;
    }
    for (let of = 0; of < 2 && calendar.ofMonth.has(pieces[to]?.key ?? ''); of += 1) to += 1;
    const month = monthAt(text, to);
    if (month !== null) {
      const year = yearBehind(text, month.to);
      const fields = { month: month.value, year: year?.value ?? null };
      return draft('date', at, year?.to ?? month.to, { ...fields, day: day.value, ...until(last, fields) });
    }
  }
  const month = monthAt(text, at);
  if (month === null) return null;
  const next = dayAt(text, month.to);
  // "August 2024", "May 12" and "May 12-14", but "May 12 people".
  if (next !== null) {
    let to = next.to;
    let last: Day | null = null;
    const joint = pieces[to];
    if (joint !== undefined && (isDash(joint) || joint.key === 'to' || joint.key === 'and')) {
      last = dayAt(text, to + 1);
      if (
        last !== null &&
        last.value > next.value &&
        !(joint.key === 'and' && pieces[last.to]?.kind === 'word' && monthAt(text, last.to) !== null)
      )
        to = last.to;
      else last = null;
    }
    const year = yearBehind(text, to);
    const fields = { month: month.value, year: year?.value ?? null };
    return draft('date', at, year?.to ?? to, { ...fields, day: next.value, ...until(last, fields) });
  }
  const year = yearBehind(text, month.to);
  if (year === null && isDoubtful(text, at, month.to)) return null;
  return draft('month', at, year?.to ?? month.to, { month: month.value, year: year?.value ?? null });
}

interface Day {
  readonly value: number;
  readonly to: number;
}

const until = (last: Day | null, fields: { month: number; year: number | null }) =>
  last === null
    ? {}
    : {
        until: {
          year: fields.year,
          month: fields.month,
          day: last.value,
          weekday: null,
          hour: null,
          minute: null,
          zone: null,
          partOfDay: null,
          season: null,
        },
      };

/** "6", "6th", "sixth", German "6.", French "1er". */
function dayAt({ pieces, words }: AmountText, at: number): Day | null {
  const piece = pieces[at];
  if (piece === undefined || words === null) return null;
  if (piece.kind === 'word') {
    const value = words.numerals.ordinals.get(piece.key);
    return value !== undefined &&
      value <= 31 &&
      words.calendar.ofMonth.size > 0 &&
      words.numerals.decimal === '.' &&
      pieces[at + 1]?.key === 'of'
      ? { value, to: at + 1 }
      : null;
  }
  if (!/^\d{1,2}$/.test(piece.text)) return null;
  const value = Number(piece.text);
  if (value < 1 || value > 31) return null;
  const next = pieces[at + 1];
  if (next?.glued === true && words.numerals.ordinalEndings.has(next.key)) return { value, to: at + 2 };
  if (next?.text === '.' && next.glued && words.numerals.ordinalEndings.size === 0)
    return { value, to: at + 2 };
  if (next?.glued === true && (next.kind === 'word' || /^[:%/°]$/.test(next.text))) return null;
  return { value, to: at + 1 };
}

/** "the 14th", where it is a day of the month that is known: "on the 14th", "Tuesday the 6th". */
export function dayOfMonthAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words, tree } = text;
  if (words === null || pieces[at]!.kind !== 'figure' || pieces[at - 1]?.key !== 'the') return null;
  const day = dayAt(text, at);
  if (day === null || day.to !== at + 2) return null;
  const before = pieces[at - 2]?.key ?? '';
  if (!words.calendar.cues.beforeDay.has(before) && !words.calendar.weekdays.has(before)) return null;
  const next = pieces[day.to];
  const named = next?.kind === 'word' && /^(?:NN|JJ|VBG|VBN|CD)/.test(tree.tokens[next.token]!.tag);
  if (named || isDash(next) || words.numerals.partitives.has(next?.key ?? '')) return null;
  return draft('date', at, day.to, { day: day.value });
}

/** Whether a month has a longer name that begins like this one. */
function isShortened(key: string, value: number, months: ReadonlyMap<string, number>): boolean {
  return [...months].some(
    ([name, month]) =>
      month === value && key.length < 5 && name.length > key.length + 1 && name.startsWith(key),
  );
}

/** A month by its name, over the full stop of a short one. */
export function monthAt({ pieces, words }: AmountText, at: number): Day | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || words === null) return null;
  const value = words.calendar.months.get(piece.key);
  if (value === undefined) return null;
  const capital = /^\p{Lu}/u.test(piece.text);
  if (words.numerals.decimal === '.' && !capital) return null;
  // Spanish "mar" and French "sept" are other words where no full stop stands behind them.
  if (
    words.numerals.decimal === ',' &&
    isShortened(piece.key, value, words.calendar.months) &&
    !(pieces[at + 1]?.text === '.' && pieces[at + 2] !== undefined)
  )
    return null;
  const stop =
    pieces[at + 1]?.text === '.' &&
    pieces[at + 1]!.glued &&
    piece.key.length <= 5 &&
    pieces[at + 2] !== undefined;
  return {
    value,
    to: stop && words.calendar.months.has(piece.key) && piece.key.length <= 4 ? at + 2 : at + 1,
  };
}

/** "May" and "March" at the start of a sentence, and "Jan" or "April" before a family name, are no months. */
function isDoubtful({ pieces, words, tree }: AmountText, at: number, to: number): boolean {
  const { key, token } = pieces[at]!;
  if (words!.calendar.doubtfulMonths.has(key) !== true) return false;
  const own = tree.tokens[token]!;
  if (/^(?:MD|VB|VBP|VBZ)$/.test(own.tag)) return true;
  const before = pieces[at - 1]?.key ?? '';
  if (words!.calendar.cues.beforeMonth.has(before)) return false;
  const next = pieces[to];
  if (at === 0 || /^(?:mr|ms|mrs|dr)\.?$/.test(before)) return true;
  return (
    (next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) ||
    /^\p{Lu}/u.test(pieces[at - 1]?.text ?? '') ||
    key.length === 3
  );
}

/** A year behind a date, over a comma: ", 2024". */
function yearBehind({ pieces, words }: AmountText, at: number): Day | null {
  let to = at;
  if (pieces[to]?.text === ',' && pieces[to]!.glued) to += 1;
  else for (let of = 0; of < 1 && words!.calendar.ofMonth.has(pieces[to]?.key ?? ''); of += 1) to += 1;
  const piece = pieces[to];
  if (piece === undefined || !/^(?:1\d|20)\d\d$/.test(piece.text)) return null;
  // "In May 1200 people": a count behind a month without a day.
  if (pieces[to + 1]?.glued === true && /^[%:]$/.test(pieces[to + 1]!.text)) return null;
  return { value: Number(piece.text), to: to + 1 };
}

/** "Christmas Eve": a day with a name of its own. */
export function holidayAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  const found = words === null ? null : phraseAt(pieces, at, words.calendar.holidays);
  if (found === null || !/^\p{Lu}/u.test(pieces[at]!.text)) return null;
  // "Christmas shopping", "Christmas Island"
  const next = pieces[found.to];
  if (next?.kind === 'word' && /^NN/.test(tree.tokens[next.token]!.tag)) return null;
  return draft('date', at, found.to, { month: found.value[0], day: found.value[1] });
}

/** "Tuesday", "Tues.", "Sat". */
export function weekdayAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'word' || words === null) return null;
  const plural = words.numerals.decimal === '.' && /days$/.test(piece.key);
  const weekday = words.calendar.weekdays.get(plural ? piece.key.slice(0, -1) : piece.key);
  if (weekday === undefined) return null;
  const english = words.numerals.decimal === '.';
  if (english && !/^\p{Lu}/u.test(piece.text)) return null;
  // "Sun", "Sat" and "Wed" are other words as well.
  if (english && piece.key.length <= 4) {
    if (/^(?:VBD|VB|VBP|NNS)$/.test(tree.tokens[piece.token]!.tag)) return null;
    const dateNear =
      pieces[at + 1]?.text === '.' ||
      pieces[at + 1]?.text === ',' ||
      monthAt({ pieces, words, tree }, at + 1) !== null ||
      pieces[at + 1]?.kind === 'figure';
    if (!dateNear) return null;
  }
  const stop =
    english &&
    piece.key.length <= 5 &&
    !/day/.test(piece.key) &&
    pieces[at + 1]?.text === '.' &&
    pieces[at + 2] !== undefined;
  if (plural) return draft('frequency', at, at + 1, { weekday, rate: `R1/WD${weekday}` });
  return draft('weekday', at, stop ? at + 2 : at + 1, { weekday });
}

/** "spring", where it is a season: "in the spring of 1944", "last summer". */
export function seasonAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  const season = words?.calendar.seasons.get(pieces[at]!.key);
  if (season === undefined || words === null) return null;
  const { tag } = tree.tokens[pieces[at]!.token]!;
  if (/^VB/.test(tag)) return null;
  const before = pieces[at - 1]?.key ?? '';
  const of = pieces[at + 1]?.key === 'of' || words.calendar.ofMonth.has(pieces[at + 1]?.key ?? '');
  const year = pieces[of ? at + 2 : at + 1];
  if (year !== undefined && /^(?:1\d|20)\d\d$/.test(year.text))
    return draft('season', at, (of ? at + 2 : at + 1) + 1, { season, year: Number(year.text) });
  if (pieces[at]!.key === 'fall' || pieces[at]!.key === 'spring') {
    if (
      !/^(?:in|by|this|last|next|until|since)$/.test(before) &&
      !(before === 'the' && /^(?:in|by|until|since|during|of)$/.test(pieces[at - 2]?.key ?? ''))
    )
      return null;
    if (pieces[at + 1]?.key === 'of' || pieces[at + 1]?.key === 'from') return null;
  }
  // French "été" is a participle as well.
  if (words.numerals.decimal === ',' && !words.calendar.beforeSeason.has(before)) return null;
  const next = pieces[at + 1];
  if (next?.kind === 'word' && /^NN/.test(tree.tokens[next.token]!.tag)) return null;
  return draft('season', at, at + 1, { season });
}
