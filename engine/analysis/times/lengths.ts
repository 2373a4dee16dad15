import type { TimeCues, TimeUnit } from '../../lexicon/amount-words.ts';
import { numeralAt } from '../quantities/numerals.ts';
import { isDash, phraseAt, type AmountText } from '../quantities/pieces.ts';
import { boundsOf, qualifiersAround } from '../quantities/qualifiers.ts';
import { draft, type TimeDraft } from './draft.ts';
import type { TimeAmount } from './time.ts';

/** A length of time as printed: pieces from its number to its unit. */
interface Length {
  readonly to: number;
  readonly amount: TimeAmount;
  /** "a year", "the year" and "years": no number is said. */
  readonly article: boolean;
  readonly bare: boolean;
  /** "four-year": the unit stands before a noun. */
  readonly hyphened: boolean;
}

/** A number with a unit of time, or a bare or determined unit: "three years", "an hour and a half", "several weeks", "a year", "years". */
export function lengthAt(text: AmountText, at: number): Length | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const { calendar, numerals } = words;
  const made = (to: number, amount: TimeAmount, more: Partial<Length> = {}): Length => ({
    to,
    amount,
    article: false,
    bare: false,
    hyphened: false,
    ...more,
  });
  const half = halfUnit(text, at);
  if (half !== null)
    return made(half.to, {
      value: half.value,
      low: half.value,
      high: half.value,
      range: false,
      unit: half.unit,
    });
  const some = phraseAt(pieces, at, numerals.some);
  if (some !== null && words.numerals.decimal === '.') {
    const unit = calendar.units.get(pieces[some.to]?.key ?? '');
    if (unit !== undefined && isPlural(pieces[some.to]!.key))
      return made(some.to + 1, { value: null, low: some.value[0], high: some.value[1], range: false, unit });
  }
  const numeral = numeralAt(pieces, at, words);
  const small = numeral === null && numerals.articles.has(pieces[at]!.key);
  if (small || (numeral !== null && numeral.kind !== 'ordinal')) {
    let to = small ? at + 1 : numeral!.to;
    let value = small ? 1 : numeral!.value;
    let [low, high]: [number, number] = small ? [1, 1] : [numeral!.low, numeral!.high];
    if (!small && pieces[to]?.text === '(') {
      const again = numeralAt(pieces, to + 1, words);
      if (again !== null && again.value === value && pieces[again.to]?.text === ')') to = again.to + 1;
    }
    if (!small) {
      const joint = pieces[to];
      const second =
        joint !== undefined &&
        (isDash(joint) ||
          words.qualifiers.to.has(joint.key) ||
          (joint.key === 'and' && pieces[at - 1]?.key === 'between'))
          ? numeralAt(pieces, to + 1, words)
          : null;
      if (
        second !== null &&
        second.value !== null &&
        second.kind === 'cardinal' &&
        value !== null &&
        second.value > value
      )
        [to, low, high, value] = [second.to, value, second.value, null];
      if (numeral!.kind === 'vague' && pieces[to]?.key === 'of') to += 1;
    }
    const hyphen = isDash(pieces[to]) && pieces[to]!.glued;
    if (hyphen) to += 1;
    else while (!small && calendar.cues.beforeUnit.has(pieces[to]?.key ?? '') && to < at + 8) to += 1;
    const unit = calendar.units.get(pieces[to]?.key ?? '');
    if (unit === undefined || unit === 'season' || value === 0) return null;
    if (unit === 'second' && small) return null;
    // "an hour and a half", "two years and three months".
    const more = andMore(text, to + 1, unit, small || numeral!.value !== null);
    const base = { low, high, range: value === null && numeral?.kind === 'cardinal', unit };
    if (more !== null && value !== null)
      return made(more.to, {
        value: value + more.value,
        low: value + more.value,
        high: value + more.value,
        range: false,
        unit,
      });
    return made(to + 1, { value, ...base }, { article: small, hyphened: hyphen });
  }
  const unit = calendar.units.get(pieces[at]!.key);
  return unit !== undefined &&
    isPlural(pieces[at]!.key) &&
    numerals.decimal === '.' &&
    pieces[at]!.key !== 'seconds'
    ? made(at + 1, { value: null, low: 2, high: null, range: false, unit }, { bare: true })
    : null;
}

const isPlural = (key: string) => /s$/.test(key);

/** "half an hour", "half a century", "half-hour". */
function halfUnit(
  { pieces, words }: AmountText,
  at: number,
): { value: number; unit: TimeUnit; to: number } | null {
  const part = words!.numerals.fractions.get(pieces[at]!.key);
  if (part !== 1 / 2) return null;
  const next =
    isDash(pieces[at + 1]) || words!.numerals.articles.has(pieces[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const unit = words!.calendar.units.get(pieces[next]?.key ?? '');
  return unit === undefined || next === at + 1 || isPlural(pieces[next]!.key)
    ? null
    : { value: part, unit, to: next + 1 };
}

const IN_UNIT: Readonly<Partial<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  day: ['hour', 24],
  week: ['day', 7],
  month: ['day', 30],
};

/** "and a half" behind a unit, "and 20 minutes". */
function andMore(
  { pieces, words }: AmountText,
  at: number,
  unit: TimeUnit,
  known: boolean,
): { value: number; to: number } | null {
  if (!known) return null;
  const and = words!.numerals.links.has(pieces[at]?.key ?? '');
  if (and && words!.numerals.articles.has(pieces[at + 1]?.key ?? '')) {
    const part = words!.numerals.fractions.get(pieces[at + 2]?.key ?? '');
    if (part === 1 / 2 || part === 1 / 4) return { value: part, to: at + 3 };
  }
  const from = and || pieces[at]?.text === ',' ? at + 1 : at;
  const smaller = IN_UNIT[unit];
  const numeral = pieces[from] === undefined || smaller === undefined ? null : numeralAt(pieces, from, words);
  if (
    numeral === null ||
    numeral.value === null ||
    numeral.kind !== 'cardinal' ||
    words!.calendar.units.get(pieces[numeral.to]?.key ?? '') !== smaller![0]
  )
    return null;
  return { value: numeral.value / smaller![1], to: numeral.to + 1 };
}

/** A length of time alone, or how far another point of time is: "two days ago", "three weeks later", "the past three years". */
export function durationAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const length = lengthAt(text, at);
  if (length === null) return null;
  const { calendar } = words;
  const behind = phraseAt(pieces, length.to, calendar.after);
  if (behind !== null && isShift(text, calendar.cues, length, at, behind.from, behind.value[1])) {
    const [sign, from] = behind.value;
    return draft('relative', at, behind.to, {
      amount: length.amount,
      shift: { by: signed(length.amount.value, sign), way: sign, unit: length.amount.unit, from },
    });
  }
  for (let start = Math.max(0, at - 3); start < at; start += 1) {
    const before = phraseAt(pieces, start, calendar.before);
    if (before !== null && before.to === at)
      return draft('relative', start, length.to, {
        amount: length.amount,
        shift: {
          by: signed(length.amount.value, before.value[0]),
          way: before.value[0],
          unit: length.amount.unit,
          from: before.value[1],
        },
      });
  }
  const key = pieces[at - 1]?.key ?? '';
  // "20 people a day", "$5 an hour": a rate and no length.
  if (length.article && !calendar.cues.beforeLength.has(key)) return null;
  if (length.bare)
    return calendar.cues.beforeBareLength.has(key) &&
      !/^(?:old|the)$/.test(pieces[at + 1]?.key ?? '') &&
      !(
        key === 'of' && !/^(?:hundreds|dozens|thousands|couple|after|number)$/.test(pieces[at - 2]?.key ?? '')
      )
      ? draft('duration', at, length.to, { amount: length.amount })
      : null;
  if (length.amount.unit === 'night' && length.amount.value === null) return null;
  const around = qualifiersAround(pieces, at, length.to, words);
  const { low, high } = length.amount;
  const bounds =
    length.amount.value === null || low === null || high === null
      ? { low, high }
      : boundsOf(low, high, around);
  return draft('duration', at, length.to, { amount: { ...length.amount, ...bounds } });
}

const signed = (value: number | null, sign: number) => (value === null ? null : value * sign);

/** "two days after the vote"; but "lasted two hours before it ended" is a length, and a unit alone needs an end behind: "years before." */
function isShift(
  { pieces, words }: AmountText,
  cues: TimeCues,
  length: Length,
  first: number,
  at: number,
  from: 'now' | 'then',
): boolean {
  const { key } = pieces[at]!;
  if (key === 'prior') return true;
  // "lasted almost two hours before the gunman gave up"
  const { from: begin } = qualifiersAround(pieces, first, length.to, words);
  if ((key === 'before' || key === 'after') && cues.lasting.has(pieces[begin - 1]?.key ?? '')) return false;
  if (
    length.bare &&
    from === 'then' &&
    (key === 'after' || key === 'before') &&
    pieces[at + 1]?.kind === 'mark'
  )
    return true;
  return !(length.hyphened && key !== 'ago');
}

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'NI',
  weekend: 'WE',
  week: 'W',
  fortnight: 'FN',
  month: 'M',
  quarter: 'Q',
  season: 'SE',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** "P3Y", "PT90M": the length of a time; "X" stands where it is not told. */
export function isoLength(value: number | null, unit: TimeUnit): string {
  const number = value === null ? 'X' : String(Number(value.toPrecision(8)));
  return `${/^(?:second|minute|hour)$/.test(unit) ? 'PT' : 'P'}${number}${LETTERS[unit]}`;
}
