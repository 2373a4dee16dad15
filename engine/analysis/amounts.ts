import type { AmountWords } from '../lexicon/amount-words.ts';
import type { CountedWords } from '../lexicon/counted-words.ts';
import { amountWordsOf, countedWordsOf } from '../lexicon/language-pack.ts';
import type { WordForm } from './word-forms.ts';
import { amountText } from './quantities/pieces.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Time } from './times/time.ts';
import { timesOf } from './times/times.ts';
import type { Tree } from './tree/tree.ts';

/** What a sentence counts and dates. */
export interface Amounts {
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

export const NO_AMOUNTS: Amounts = { quantities: [], times: [] };

/** @param published ISO date of the text, as precise as known, or null */
export function amountsOf(tree: Tree, published: string | null): Amounts {
  const text = amountText(tree);
  const times = timesOf(text, published);
  return { quantities: quantitiesOf(text, times), times };
}

/** Words without which a sentence holds no amount, or no number, or no date; by language. */
interface AmountCues {
  readonly numbers: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  /** Those of them without a capital: "yesterday", "noon". */
  readonly told: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Months and days that have a capital: "may" is no month. */
  readonly capitals: boolean;
  readonly units: ReadonlySet<string>;
  readonly shifts: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}
const CUES = new Map<string, AmountCues>();

function cuesOf(language: string): AmountCues {
  let cues = CUES.get(language);
  if (cues === undefined)
    CUES.set(language, (cues = amountCues(amountWordsOf(language), countedWordsOf(language))));
  return cues;
}

/** Whether a sentence as printed may hold an amount: a cheap question, asked before a tree is made. */
export function mayHoldAmounts(forms: readonly WordForm[], language: string): boolean {
  const { all } = cuesOf(language);
  return forms.some(({ kind, key }) => kind === 'number' || all.has(key));
}

/** Whether it may count or measure something with a number. */
export function mayCount(forms: readonly Pick<WordForm, 'kind' | 'key'>[], language: string): boolean {
  const { numbers } = cuesOf(language);
  return forms.some(({ kind, key }) => kind === 'number' || numbers.has(key));
}

/** Whether one of some words tells how many without a number: "most". */
export function mayQuantify(forms: readonly Pick<WordForm, 'key'>[], language: string): boolean {
  const { quantifiers } = cuesOf(language);
  return forms.some(({ key }) => quantifiers.has(key));
}

/** Whether it names a weekday. */
export function namesWeekday(forms: readonly WordForm[], language: string): boolean {
  const { weekdays } = cuesOf(language);
  return forms.some(({ key, lettering }) => lettering !== 'other' && weekdays.has(key));
}

/** Whether it may name a day, a month, a year or an hour, or tell a time from another: "an hour before". */
export function mayDate(forms: readonly WordForm[], language: string): boolean {
  const { dates, told, units, shifts, capitals } = cuesOf(language);
  return forms.some(
    ({ text, key, lettering }, at) =>
      /^\d/.test(text) ||
      (dates.has(key) && (!capitals || lettering !== 'other' || told.has(key))) ||
      (units.has(key) && shifts.has(forms[at + 1]?.key ?? '')),
  );
}

const keysOf = (...tables: readonly ReadonlyMap<string, unknown>[]) =>
  tables.flatMap((table) => [...table.keys()]);
/** Of each phrase its longest word, the one that tells most: "majority" of "a majority of". */
const tellingWordsOf = (table: ReadonlyMap<string, unknown>) =>
  [...table.keys()].map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
  );
const firstWordsOf = (table: ReadonlyMap<string, unknown>) =>
  [...table.keys()].map((phrase) => phrase.split(' ')[0]!);

function amountCues(words: AmountWords | null, counted: CountedWords | null): AmountCues {
  const none = new Set<string>();
  if (words === null)
    return {
      numbers: none,
      quantifiers: none,
      dates: none,
      told: none,
      weekdays: none,
      capitals: false,
      units: none,
      shifts: none,
      all: none,
    };
  const { numerals, calendar } = words;
  const numbers = keysOf(
    numerals.cardinals,
    numerals.scales,
    numerals.ordinals,
    numerals.fractions,
    numerals.vague,
  );
  const named = [...keysOf(calendar.months, calendar.weekdays), ...firstWordsOf(calendar.holidays)];
  const told = keysOf(calendar.clockNames, calendar.days);
  const others = keysOf(
    calendar.partsOfDay,
    calendar.seasons,
    calendar.units,
    calendar.frequencies,
    calendar.times,
  );
  // "on Sundays"
  const days = [...calendar.weekdays.keys()].map((day) => `${day}s`);
  const some = [...tellingWordsOf(counted?.quantifiers ?? new Map()), ...tellingWordsOf(numerals.some)];
  return {
    numbers: new Set(numbers),
    quantifiers: new Set(some),
    dates: new Set([...named, ...told]),
    told: new Set(told),
    weekdays: new Set(calendar.weekdays.keys()),
    capitals: numerals.decimal === '.',
    units: new Set(calendar.units.keys()),
    shifts: new Set(calendar.after.keys()),
    all: new Set([...numbers, ...named, ...days, ...told, ...others, ...some]),
  };
}
