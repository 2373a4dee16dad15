/** How a language writes numbers. Words are in lower case with straight marks. */
export interface NumeralWords {
  /** "zero" to "ninety", and what is written as one word ("vingt", "dreiundzwanzig"). */
  readonly cardinals: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "hundred", "million", "crore". */
  readonly scales: ReadonlyMap<string, number>;
  /** Letters that a figure is multiplied by where they are glued to it or follow money: "bn", "k". */
  readonly scaleLetters: ReadonlyMap<string, number>;
  /** What may stand between the words of one number: "and", "et", "y". */
  readonly links: ReadonlySet<string>;
  /** "a" and "an" before a scale: "a hundred". */
  readonly articles: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What is glued to figures in ordinals: "3rd", "3e", "3º". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Parts of one, singular and plural: "half", "thirds". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Plurals that tell how great a number is and no more, from and up to: "dozens". */
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  /** How many a quantifier before a scale stands for: "several hundred". */
  readonly some: ReadonlyMap<string, readonly [number, number]>;
  /** Between a part and its whole: "of", "de". */
  readonly partitives: ReadonlySet<string>;
  /** Parts that stand before what they are of without a word between: "half the voters". */
  readonly halves: HalfWords;
  /** Around a part of one that has nothing behind it: "fell by a fifth in May". */
  readonly bareParts: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** What scale stands inside number words: German "tausend". */
  readonly joint: { readonly word: string; readonly value: number } | null;
  readonly decimal: '.' | ',';
}

/** "half" and what tells from the words beside it that it is a number. */
export interface HalfWords {
  readonly words: ReadonlySet<string>;
  /** Behind these it is a noun or the end of a longer number: "the other half", "two and a half". */
  readonly notBehind: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** What words around a number say of it. */
export type Bound = 'more' | 'at least' | 'less' | 'at most';
export type Nearness = 'about' | 'nearly' | 'just over';

/** Phrases around a number, words set apart by one blank, in lower case. */
export interface QualifierPhrases {
  readonly approximatorsBefore: ReadonlyMap<string, Nearness>;
  readonly approximatorsAfter: ReadonlyMap<string, Nearness>;
  readonly comparatorsBefore: ReadonlyMap<string, Bound>;
  readonly comparatorsAfter: ReadonlyMap<string, Bound>;
  /** "between" with the word that joins the ends of its range ("and"). */
  readonly between: ReadonlyMap<string, string>;
  /** "from" with "to". */
  readonly from: ReadonlyMap<string, string>;
  /** What joins the ends of a range without a word before it: "to", "bis", "à". */
  readonly to: ReadonlySet<string>;
  /** "per", "a", "every": what a rate is told with. */
  readonly per: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** What stands behind "percentage" or "percent" where shares are subtracted: "points". */
  readonly points: ReadonlySet<string>;
}

/** A unit of measure by its printed forms, singular and plural. */
export interface UnitWords {
  readonly units: ReadonlyMap<string, string>;
  /** ISO codes by letters behind figures that stand for hundredths: "212p". */
  readonly smallCoins: ReadonlyMap<string, string>;
  /** ISO codes by names of money, singular and plural. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Nouns that are money where there are many: "85 million crowns"; with a code of our own, since they are of no one country. */
  readonly currencyNouns?: ReadonlyMap<string, string>;
  /** Of those names the ones that are no whole unit: a "cent" is 0.01. */
  readonly moneyParts?: ReadonlyMap<string, number>;
  /** By unit the smaller one that is told behind it ("5 feet 10 *inches*"): its printed forms, and how many make one. */
  readonly smaller?: ReadonlyMap<string, SmallerUnit>;
}

export interface SmallerUnit {
  readonly forms: ReadonlySet<string>;
  readonly parts: number;
}

/** The calendar and the clock. Months and weekdays count from 1; Monday is 1. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  /** Those that stand for a month with a capital alone, and not at the start of a sentence: "may", "march". */
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly partsOfDay: ReadonlyMap<string, PartOfDay>;
  readonly seasons: ReadonlyMap<string, Season>;
  /** Before and after the first year: "BC" -1, "AD" 1. */
  readonly eras: ReadonlyMap<string, -1 | 1>;
  /** Days with names, month and day. */
  readonly holidays: ReadonlyMap<string, readonly [month: number, day: number]>;
  /** "noon", "midnight". */
  readonly clockNames: ReadonlyMap<string, number>;
  /** "a.m.", "pm": how many hours are added. */
  readonly halves: ReadonlyMap<string, 0 | 12>;
  /** "Uhr", "h", "o'clock". */
  readonly clockMarks: ReadonlySet<string>;
  /** Before an hour, minutes that are added to it: "halb" -30, "Viertel nach" 15. */
  readonly spokenBefore?: ReadonlyMap<string, number>;
  /** Behind an hour: "et demie" 30, "menos cuarto" -15. */
  readonly spokenBehind?: ReadonlyMap<string, number>;
  /** What makes an hour of a number before `spokenBehind`: Spanish "las". */
  readonly hourArticles?: ReadonlySet<string>;
  readonly zones: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** "yesterday": days from today. */
  readonly days: ReadonlyMap<string, number>;
  /** "last", "next", "this": how many units from now. */
  readonly shifts: ReadonlyMap<string, number>;
  /** "ago", "later", "earlier" behind an amount of time. */
  readonly after: ReadonlyMap<string, readonly [-1 | 1, 'now' | 'then']>;
  /** Before one: German "vor", French "il y a", Spanish "hace". */
  readonly before: ReadonlyMap<string, readonly [-1 | 1, 'now' | 'then']>;
  readonly modifiers: ReadonlyMap<string, 'early' | 'mid' | 'late'>;
  /** "daily", "weekly". */
  readonly frequencies: ReadonlyMap<string, string>;
  readonly every: ReadonlySet<string>;
  /** "once", "twice". */
  readonly times: ReadonlyMap<string, number>;
  readonly timesNouns: ReadonlySet<string>;
  readonly centuries: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  /** Words that a bare year follows: "in", "since". */
  readonly beforeYear: ReadonlySet<string>;
  /** What a season follows where it could be another word: "l'", "en". */
  readonly beforeSeason: ReadonlySet<string>;
  /** Words between a day and its month: "of", "de". */
  readonly ofMonth: ReadonlySet<string>;
  /** Which of two figures is the month in "6/8/2024"; open where countries differ. */
  readonly numericOrder: 'day first' | 'open';
  readonly cues: TimeCues;
}

/** Small words that tell what a time is. All sets are empty for a language where the readers do without. */
export interface TimeCues {
  /** Before "a week", so that it is a length and no rate: "within a week". */
  readonly beforeLength: ReadonlySet<string>;
  /** Before a unit in the plural alone: "for years". */
  readonly beforeBareLength: ReadonlySet<string>;
  /** Between a number and its unit: "three full days". */
  readonly beforeUnit: ReadonlySet<string>;
  /** Verbs and prepositions of lengths: "lasted two hours before it ended". */
  readonly lasting: ReadonlySet<string>;
  /** Before a part of the day: "in the morning". */
  readonly beforePartOfDay: ReadonlySet<string>;
  /** Before a month that could be another word: "in May". */
  readonly beforeMonth: ReadonlySet<string>;
  /** "the 60s", "the 60s and 70s". */
  readonly beforeDecade: ReadonlySet<string>;
  /** "his 50s". */
  readonly owners: ReadonlySet<string>;
  /** "thirties": the first of their years. */
  readonly agesInTens: ReadonlyMap<string, number>;
  /** "she was 50", "he turned 50". */
  readonly subjects: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly becoming: ReadonlySet<string>;
  /** What happens at an age: "died at 91". */
  readonly life: ReadonlySet<string>;
  /** "children under 18". */
  readonly limits: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Between a comma and an age: "Ruiz, now 45". */
  readonly beforeAge: ReadonlySet<string>;
  /** Behind an age that somebody turns: "will turn 29 in April". */
  readonly behindAge: ReadonlySet<string>;
  /** Between "early" or "late" and its day: "early on Monday". */
  readonly behindModifier: ReadonlySet<string>;
  /** Before "at" and a number word that is an hour: "we rise at five". Lemmas. */
  readonly hourly: ReadonlySet<string>;
  readonly beforeHour: ReadonlySet<string>;
  readonly behindHour: ReadonlySet<string>;
  /** Before a day of the month that is said alone: "on the 14th". */
  readonly beforeDay: ReadonlySet<string>;
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export interface AmountWords {
  readonly numerals: NumeralWords;
  readonly qualifiers: QualifierPhrases;
  readonly measures: UnitWords;
  readonly calendar: CalendarWords;
}
