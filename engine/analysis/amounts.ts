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
  readonly dates: ReadonlySet<string>;
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
  return holds(forms, cuesOf(language).all);
}

/** Whether it may count or measure something with a number. */
export function mayCount(forms: readonly WordForm[], language: string): boolean {
  return holds(forms, cuesOf(language).numbers);
}

/** Whether it may name a day, a month, a year or an hour, or tell a time from another: "an hour before". */
export function mayDate(forms: readonly WordForm[], language: string): boolean {
  const { dates, units, shifts } = cuesOf(language);
  return (
    holds(forms, dates) || forms.some(({ key }, at) => units.has(key) && shifts.has(forms[at + 1]?.key ?? ''))
  );
}

const holds = (forms: readonly WordForm[], words: ReadonlySet<string>) =>
  forms.some(({ kind, key }) => kind === 'number' || words.has(key));

const wordsOf = (...tables: readonly ReadonlyMap<string, unknown>[]) =>
  tables.flatMap((table) => [...table.keys()]).flatMap((phrase) => phrase.split(' '));

function amountCues(words: AmountWords | null, counted: CountedWords | null): AmountCues {
  if (words === null)
    return { numbers: new Set(), dates: new Set(), units: new Set(), shifts: new Set(), all: new Set() };
  const { numerals, calendar } = words;
  const numbers = wordsOf(
    numerals.cardinals,
    numerals.scales,
    numerals.ordinals,
    numerals.fractions,
    numerals.vague,
  );
  const dates = wordsOf(
    calendar.months,
    calendar.weekdays,
    calendar.holidays,
    calendar.clockNames,
    calendar.days,
  );
  const others = wordsOf(numerals.some, calendar.partsOfDay, calendar.seasons, calendar.units, calendar.frequencies, calendar.times, counted?.quantifiers ?? new Map()); // prettier-ignore
  return {
    numbers: new Set(numbers),
    dates: new Set(dates),
    units: new Set(calendar.units.keys()),
    shifts: new Set(calendar.after.keys()),
    all: new Set([...numbers, ...dates, ...others]),
  };
}
