import type { TimeUnit } from '../../lexicon/amount-words.ts';
import { numeralAt } from '../quantities/numerals.ts';
import { isDash, phraseAt, type AmountText } from '../quantities/pieces.ts';
import { boundsOf, qualifiersAround } from '../quantities/qualifiers.ts';
import { draft, type TimeDraft } from './draft.ts';
import type { TimeAmount, TimeShift } from './time.ts';

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

/** "57-year-old", "aged 34", "34 years old", ", 34,", "in her late 50s", "at the age of nine". */
export function ageAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  const piece = pieces[at]!;
  if (words === null) return null;
  const { calendar } = words;
  const numeral = numeralAt(pieces, at, words);
  if (
    numeral !== null &&
    numeral.value !== null &&
    numeral.kind !== 'ordinal' &&
    numeral.kind !== 'fraction'
  ) {
    const length = lengthAt(text, at);
    if (length !== null && !length.article && !length.bare) {
      let to = isDash(pieces[length.to]) ? length.to + 1 : length.to;
      const old = phraseAt(pieces, to, new Map([...calendar.old].map((phrase) => [phrase, true])));
      const plural = pieces[to]?.key === 'olds';
      if (old !== null || plural) {
        to = old?.to ?? to + 1;
        // "a 200-year-old church" has an age as well.
        return draft('age', at, to, { amount: length.amount });
      }
      if (calendar.old.size === 0 && calendar.aged.has(pieces[at - 2]?.key ?? '') && /^(?:de|d')$/.test(pieces[at - 1]?.key ?? '')) return draft('age', at, length.to, { amount: length.amount }); // prettier-ignore
    }
    const value = numeral.value;
    const whole = Number.isInteger(value) && value < 130 && numeral.scale === 1;
    if (!whole) return null;
    const amount: TimeAmount = { value, low: value, high: value, range: false, unit: 'year' };
    const before = pieces[at - 1]?.key ?? '';
    const next = pieces[numeral.to];
    const units = next !== undefined && calendar.units.has(next.key);
    if (!units && (calendar.aged.has(before) || (before === 'of' && pieces[at - 2]?.key === 'age'))) {
      const until = /^(?:to|-|and)$/.test(next?.key ?? '') ? numeralAt(pieces, numeral.to + 1, words) : null;
      return until === null ||
        until.value === null ||
        (next!.key === 'and' && before !== 'ages' && pieces[at - 2]?.key !== 'between') ||
        until.value <= value
        ? draft('age', at, numeral.to, { amount })
        : draft('age', at, until.to, { amount: { ...amount, value: null, high: until.value, range: true } });
    }
    if (before === '-' && calendar.aged.has(pieces[at - 2]?.key ?? ''))
      return draft('age', at, numeral.to, { amount });
    if (isAgeBetweenMarks(text, at, numeral.to)) return draft('age', at, numeral.to, { amount });
    if (isAgeOfPerson(text, at, numeral.to)) return draft('age', at, numeral.to, { amount });
  }
  // "in his 50s", "in her late thirties".
  const tens = /^\d0$/.test(piece.text) && pieces[at + 1]?.key === 's' && pieces[at + 1]!.glued ? Number(piece.text) : DECADES.get(piece.key); // prettier-ignore
  if (tens !== undefined) {
    const early = /^(?:early|mid|late|-)$/.test(pieces[at - 1]?.key ?? '');
    const owner = pieces[early ? (pieces[at - 1]!.key === '-' ? at - 3 : at - 2) : at - 1]?.key ?? '';
    if (/^(?:his|her|their|my|your|our)$/.test(owner)) return draft('age', at, /^\d/.test(piece.text) ? at + 2 : at + 1, { amount: { value: null, low: tens, high: tens + 9, range: false, unit: 'year' } }); // prettier-ignore
  }
  return null;
}

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({ teens: 13, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 }),
); // prettier-ignore

/** "Ana Ruiz, 45, said", "the victim, 34, died", "Smith (34)": a figure between marks behind a noun. */
function isAgeBetweenMarks({ pieces, tree }: AmountText, at: number, to: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[to]];
  if (before === undefined || !/^\d{1,3}$/.test(pieces[at]!.text) || to !== at + 1) return false;
  const noun = tree.tokens[pieces[at - 2]?.token ?? -1];
  if (noun === undefined || !(noun.pos === 'PROPN' || noun.pos === 'NOUN' || /^NN/.test(noun.tag) || /^(?:jr|sr|ii|iii|iv)\.?$/.test(noun.norm))) return false; // prettier-ignore
  const value = Number(pieces[at]!.text);
  if (value < 1 || value > 115) return false;
  if (before.text === '(' && after?.text === ')') return /^\p{Lu}/u.test(noun.text) && value >= 10;
  if (before.text !== ',' || !before.glued) return false;
  // "May, 34" and "rows, 34": months and plurals have no age.
  if (noun.tag === 'NNS' || (noun.tag === 'CD' && !/^[iv]+$/.test(noun.norm))) return false;
  if (after === undefined || /^[.;)]$/.test(after.text)) return noun.pos === 'PROPN' || /^NNP/.test(noun.tag);
  if (after.text === ',') return pieces[to + 1]?.kind !== 'figure' || !/^\d{4}$/.test(pieces[to + 1]!.text);
  return (after.key === 'and' || after.key === 'of' || after.key === 'from') && /^NNP/.test(noun.tag);
}

const LIFE = /^(?:died|dies|dead|retired|married|orphaned|widowed|enlisted|sea)$/;

/** "She was ninety-five when she died": a person is a number and nothing follows that it could count. */
function isAgeOfPerson({ pieces, tree }: AmountText, at: number, to: number): boolean {
  const [who, be] = [pieces[at - 2]?.key ?? '', pieces[at - 1]?.key ?? ''];
  const next = pieces[to];
  const ends = next === undefined || (next.kind === 'mark' && !isDash(next) && !/^[%$€£°]$/.test(next.text)) || /^(?:when|and|at|but|years)$/.test(next.key); // prettier-ignore
  if (/^(?:turned|turns|turning)$/.test(be)) return ends && (/^(?:he|she|who|i|they)$/.test(who) || /^NNP/.test(tree.tokens[pieces[at - 2]?.token ?? -1]?.tag ?? '') || /^(?:has|had|just)$/.test(who)); // prettier-ignore
  if (be === 'at' && ends && next?.key !== 'years') return pieces.slice(Math.max(0, at - 9), at).some(({ key }) => LIFE.test(key)); // prettier-ignore
  if (be === 'at' && next?.text === ',' && (at === 1 || pieces[at - 2]?.text === ',') && to === at + 1 && /^[1-9]\d$/.test(pieces[at]!.text)) return true; // prettier-ignore
  if (/^(?:was|is|were)$/.test(be) && next?.key === 'when' && /^(?:he|she)$/.test(pieces[to + 1]?.key ?? ''))
    return true;
  if (/^(?:he|she|who|i)$/.test(who) && /^(?:was|is|'s|am|were)$/.test(be)) return ends;
  // "he was only nine"
  return /^(?:only|just|about|almost|nearly)$/.test(be) && /^(?:was|is)$/.test(who) && /^(?:he|she|who)$/.test(pieces[at - 3]?.key ?? '') && ends; // prettier-ignore
}

/** A number with a unit of time, or a bare or determined unit: "three years", "an hour and a half", "several weeks", "a year", "years". */
export function lengthAt(text: AmountText, at: number): Length | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const { calendar, numerals } = words;
  const made = (to: number, amount: TimeAmount, more: Partial<Length> = {}): Length => ({ to, amount, article: false, bare: false, hyphened: false, ...more }); // prettier-ignore
  const half = halfUnit(text, at);
  if (half !== null) return made(half.to, { value: half.value, low: half.value, high: half.value, range: false, unit: half.unit }); // prettier-ignore
  const some = phraseAt(pieces, at, SOME);
  if (some !== null && words.numerals.decimal === '.') {
    const unit = calendar.units.get(pieces[some.to]?.key ?? '');
    if (unit !== undefined && isPlural(pieces[some.to]!.key)) return made(some.to + 1, { value: null, low: some.value[0], high: some.value[1], range: false, unit }); // prettier-ignore
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
      const second = joint !== undefined && (isDash(joint) || words.qualifiers.to.has(joint.key) || (joint.key === 'and' && pieces[at - 1]?.key === 'between')) ? numeralAt(pieces, to + 1, words) : null; // prettier-ignore
      if (second !== null && second.value !== null && second.kind === 'cardinal' && value !== null && second.value > value) [to, low, high, value] = [second.to, value, second.value, null]; // prettier-ignore
      if (numeral!.kind === 'vague' && pieces[to]?.key === 'of') to += 1;
    }
    const hyphen = isDash(pieces[to]) && pieces[to]!.glued;
    if (hyphen) to += 1;
    else while (!small && /^(?:more|consecutive|straight|full|whole|long|further|additional|other|successive|short|solid|good|calendar|working|business)$/.test(pieces[to]?.key ?? '') && to < at + 8) to += 1; // prettier-ignore
    const unit = calendar.units.get(pieces[to]?.key ?? '');
    if (unit === undefined || unit === 'season' || value === 0) return null;
    if (unit === 'second' && small) return null;
    // "an hour and a half", "two years and three months".
    const more = andMore(text, to + 1, unit, small || numeral!.value !== null);
    const base = { low, high, range: value === null && numeral?.kind === 'cardinal', unit };
    if (more !== null && value !== null) return made(more.to, { value: value + more.value, low: value + more.value, high: value + more.value, range: false, unit }); // prettier-ignore
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

const SOME: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    several: [3, 12],
    'a few': [2, 9],
    few: [2, 9],
    many: [5, 100],
    'a couple of': [2, 3],
    'a couple': [2, 3],
    'couple of': [2, 3],
    'a number of': [2, 100],
  }),
);

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
  if (numeral === null || numeral.value === null || numeral.kind !== 'cardinal' || words!.calendar.units.get(pieces[numeral.to]?.key ?? '') !== smaller![0]) return null; // prettier-ignore
  return { value: numeral.value / smaller![1], to: numeral.to + 1 };
}

const LENGTH_BEFORE =
  /^(?:for|in|within|after|over|throughout|during|about|than|nearly|almost|takes|took|lasts|lasted|last|lasting|every|past|some|around|least|roughly|approximately|under|just|of|only|another|spent|serve|served|serving|spend|to|up|until|before|by|from|per|half|wait|waited|exactly|entire|whole|full)$/;

/** A length of time alone, or how far another point of time is: "two days ago", "three weeks later", "the past three years". */
export function durationAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const length = lengthAt(text, at);
  if (length === null) return null;
  const { calendar } = words;
  const behind = phraseAt(pieces, length.to, calendar.after);
  if (behind !== null && isShift(text, length, at, behind.from, behind.value[1])) {
    const [sign, from] = behind.value;
    return draft('relative', at, behind.to, { amount: length.amount, shift: { by: signed(length.amount.value, sign), way: sign, unit: length.amount.unit, from } }); // prettier-ignore
  }
  for (let start = Math.max(0, at - 3); start < at; start += 1) {
    const before = phraseAt(pieces, start, calendar.before);
    if (before !== null && before.to === at)
      return draft('relative', start, length.to, { amount: length.amount, shift: { by: signed(length.amount.value, before.value[0]), way: before.value[0], unit: length.amount.unit, from: before.value[1] } }); // prettier-ignore
  }
  const key = pieces[at - 1]?.key ?? '';
  // "20 people a day", "$5 an hour": a rate and no length.
  if (length.article && !LENGTH_BEFORE.test(key)) return null;
  if (length.bare) return /^(?:for|in|after|over|of|within|through|last|took|takes|take|lasted)$/.test(key) && !/^(?:old|the)$/.test(pieces[at + 1]?.key ?? '') && !(key === 'of' && !/^(?:hundreds|dozens|thousands|couple|after|number)$/.test(pieces[at - 2]?.key ?? '')) ? draft('duration', at, length.to, { amount: length.amount }) : null; // prettier-ignore
  if (length.amount.unit === 'night' && length.amount.value === null) return null;
  const around = qualifiersAround(pieces, at, length.to, words);
  const { low, high } = length.amount;
  const bounds =
    length.amount.value === null || low === null || high === null
      ? { low, high }
      : boundsOf(low, high, around);
  return draft('duration', at, length.to, { amount: { ...length.amount, ...bounds } });
}

const wayOf = (by: number) => Math.sign(by) as -1 | 0 | 1;
const signed = (value: number | null, sign: number) => (value === null ? null : value * sign);

/** "after" and "before" behind a length: "two days after the vote", but "three years after which" too; a bare unit needs one as well. */
const LASTING = /^(?:lasted|lasts|lasting|took|takes|taken|spent|waited|for|served)$/;

function isShift(
  { pieces }: AmountText,
  length: Length,
  first: number,
  at: number,
  from: 'now' | 'then',
): boolean {
  const { key } = pieces[at]!;
  if (key === 'prior') return true;
  // "lasted two hours before the gunman gave up"
  if ((key === 'before' || key === 'after') && LASTING.test(pieces[first - 1]?.key ?? '')) return false;
  if (
    length.bare &&
    from === 'then' &&
    (key === 'after' || key === 'before') &&
    pieces[at + 1]?.kind === 'mark'
  )
    return true;
  return !(length.hyphened && key !== 'ago');
}

/** "daily", "every two weeks", "each year", "twice a week", "three times a month". */
export function frequencyAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words, tree } = text;
  if (words === null) return null;
  const { calendar } = words;
  const piece = pieces[at]!;
  const known = calendar.frequencies.get(piece.key);
  if (known !== undefined) return /^\p{Lu}/u.test(piece.text) && at > 0 && /^NNP/.test(tree.tokens[piece.token]!.tag) ? null : draft('frequency', at, at + 1, { rate: known }); // prettier-ignore
  if (calendar.every.has(piece.key) && !words.numerals.articles.has(piece.key) && piece.key !== 'per') {
    const weekday = calendar.weekdays.get(pieces[at + 1]?.key ?? '');
    if (weekday !== undefined) return draft('frequency', at, at + 2, { weekday, rate: `R1/WD${weekday}` });
    const part = calendar.partsOfDay.get(pieces[at + 1]?.key ?? '');
    if (part !== undefined) return draft('frequency', at, at + 2, { rate: 'R1/P1D' });
    const second = /^(?:other|second)$/.test(pieces[at + 1]?.key ?? '');
    const unit = calendar.units.get(pieces[second ? at + 2 : at + 1]?.key ?? '');
    if (unit !== undefined) return draft('frequency', at, second ? at + 3 : at + 2, { rate: `R1/${isoLength(second ? 2 : 1, unit)}` }); // prettier-ignore
    const length = pieces[at + 1] === undefined ? null : lengthAt(text, at + 1);
    if (length !== null && length.amount.value !== null && !length.article) return draft('frequency', at, length.to, { rate: `R1/${isoLength(length.amount.value, length.amount.unit)}` }); // prettier-ignore
    return null;
  }
  const times = calendar.times.get(piece.key);
  let [count, to] = [times ?? null, at + 1];
  if (times === undefined) {
    const numeral = numeralAt(pieces, at, words);
    if (numeral === null || numeral.value === null || !calendar.timesNouns.has(pieces[numeral.to]?.key ?? ''))
      return null;
    [count, to] = [numeral.value, numeral.to + 1];
  }
  if (!calendar.every.has(pieces[to]?.key ?? '')) return null;
  const unit = calendar.units.get(pieces[to + 1]?.key ?? '');
  return unit === undefined
    ? null
    : draft('frequency', at, to + 2, { rate: `R${count}/${isoLength(1, unit)}` });
}

const LETTERS: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'NI', weekend: 'WE', week: 'W', fortnight: 'FN', month: 'M', quarter: 'Q', season: 'SE', year: 'Y', decade: 'DE', century: 'CE' }; // prettier-ignore

/** "P3Y", "PT90M": the length of a time; "X" stands where it is not told. */
export function isoLength(value: number | null, unit: TimeUnit): string {
  const number = value === null ? 'X' : String(Number(value.toPrecision(8)));
  return `${/^(?:second|minute|hour)$/.test(unit) ? 'PT' : 'P'}${number}${LETTERS[unit]}`;
}

/** "last week", "next year", "the next morning", "this month", "next Tuesday", "last May". */
export function shiftedAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const { calendar } = words;
  const by = calendar.shifts.get(pieces[at]!.key);
  const german = words.numerals.decimal === ',';
  const postposed =
    german && calendar.units.has(pieces[at]!.key)
      ? calendar.shifts.get(pieces[at + 1]?.key ?? '')
      : undefined;
  if (postposed !== undefined)
    return relative(at, at + 2, postposed, calendar.units.get(pieces[at]!.key)!, 'now');
  if (by === undefined) return null;
  const the = pieces[at - 1]?.key === 'the';
  const next = pieces[at + 1];
  if (next === undefined) return null;
  const weekday = calendar.weekdays.get(next.key);
  if (weekday !== undefined) return draft('relative', at, at + 2, { weekday, shift: { by, way: wayOf(by), unit: 'weekday', from: the ? 'then' : 'now' } }); // prettier-ignore
  const unit = calendar.partsOfDay.has(next.key) && by <= 0 ? undefined : calendar.units.get(next.key);
  if (unit !== undefined && unit !== 'second') {
    if (isPlural(next.key) && !german) return null;
    const from = the && by !== 0 && !/^(?:past|last)$/.test(pieces[at]!.key) ? 'then' : 'now';
    // "the past year", "the last week": a stretch up to now.
    if (the && /^(?:past|last)$/.test(pieces[at]!.key) && pieces[at + 2]?.key !== 'of') return draft('duration', at, at + 2, { amount: { value: 1, low: 1, high: 1, range: false, unit } }); // prettier-ignore
    return relative(at, at + 2, by, unit, from);
  }
  const part = calendar.partsOfDay.get(next.key);
  if (part !== undefined) return draft('relative', at, at + 2, { partOfDay: part, shift: { by, way: wayOf(by), unit: 'day', from: the ? 'then' : 'now' } }); // prettier-ignore
  const month = words.calendar.months.get(next.key);
  if (month !== undefined && next.text !== next.key) return draft('relative', at, at + 2, { month, shift: { by, way: wayOf(by), unit: 'month name', from: the ? 'then' : 'now' } }); // prettier-ignore
  const season = calendar.seasons.get(next.key);
  if (season !== undefined && pieces[at + 2]?.kind !== 'figure') return draft('relative', at, at + 2, { season, shift: { by, way: wayOf(by), unit: 'season name', from: the ? 'then' : 'now' } }); // prettier-ignore
  // "the past three years", "the next two weeks": a stretch of time.
  return null;
}

function relative(
  from: number,
  to: number,
  by: number,
  unit: TimeUnit,
  anchor: TimeShift['from'],
): TimeDraft {
  return draft('relative', from, to, { shift: { by, way: wayOf(by), unit, from: anchor } });
}

/** "yesterday", "tonight", "the day before", "the same day". */
export function dayNameAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  const { calendar, numerals } = words;
  const piece = pieces[at]!;
  const by = calendar.days.get(piece.key);
  if (by !== undefined) {
    // "USA Today" is a name.
    if (/^\p{Lu}/u.test(piece.text) && /^\p{Lu}/u.test(pieces[at - 1]?.text ?? '') && !tree.headline)
      return null;
    return draft('relative', at, at + 1, { partOfDay: piece.key === 'tonight' ? 'night' : null, shift: { by, way: wayOf(by), unit: 'day', from: 'now' } }); // prettier-ignore
  }
  const the = piece.key === 'the' && numerals.decimal === '.';
  if (!the) return null;
  const unit = calendar.units.get(pieces[at + 1]?.key ?? '');
  const behind = pieces[at + 2]?.key;
  if (unit !== undefined && (behind === 'before' || behind === 'after')) return draft('relative', at, at + 3, { shift: { by: behind === 'before' ? -1 : 1, way: behind === 'before' ? -1 : 1, unit, from: 'then' } }); // prettier-ignore
  const same = pieces[at + 1]?.key === 'same' ? calendar.units.get(pieces[at + 2]?.key ?? '') : undefined;
  return same === undefined || /^(?:second|minute)$/.test(same) ? null : draft('relative', at, at + 3, { shift: { by: 0, way: 0, unit: same, from: 'then' } }); // prettier-ignore
}

/** "in the morning", "overnight", "Friday evening" without its day. */
export function partOfDayAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  const part = words.calendar.partsOfDay.get(pieces[at]!.key);
  if (part === undefined) return null;
  const before = pieces[at - 1]?.key ?? '';
  const { tag } = tree.tokens[pieces[at]!.token]!;
  const next = pieces[at + 1];
  if (words.numerals.decimal === '.') {
    if (pieces[at]!.text !== pieces[at]!.key && !tree.headline && at > 0) return null;
    const named = pieces[at]!.key === 'overnight' || /^(?:in|by|until|till|since|at|during|before|after|the|that|early|late|mid|of|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|every|a|following)$/.test(before) || isDash(pieces[at - 1]); // prettier-ignore
    if (!named || (pieces[at]!.key === 'overnight' && tag === 'JJ')) return null;
    // "night sky", "morning newspaper".
    if (
      next?.kind === 'word' &&
      /^NN/.test(tree.tokens[next.token]!.tag) &&
      !words.calendar.weekdays.has(next.key)
    )
      return null;
    if (/^(?:a|one)$/.test(before) || (before === 'of' && next?.kind === 'mark')) return null;
  }
  return draft('part of day', at, at + 1, { partOfDay: part });
}
