import type { Clock, LanguagePack } from './pack-shape.ts';
import { numeralAt } from './numerals.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';

/** A time of day that stands in a text. */
export interface ClockTime {
  /** From midnight, 0 to 1439. */
  readonly minutes: number;
  /** Position of its first word and of the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether the half of the day is told: "3 pm", "15.00 Uhr"; "drei Uhr" may be either. */
  readonly certain: boolean;
}

interface Phrases {
  readonly behind: PhraseIndex<true>;
  readonly before: PhraseIndex<true>;
  readonly dayHalves: PhraseIndex<0 | 12>;
  readonly named: PhraseIndex<number>;
  readonly minutesBefore: PhraseIndex<number>;
  readonly minutesBehind: PhraseIndex<number>;
  /** Words behind a figure that also measure time: "heures", "horas". */
  readonly durations: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, Phrases>();

function phrasesOf(pack: LanguagePack): Phrases {
  let phrases = known.get(pack);
  if (phrases === undefined) {
    const { clock } = pack;
    const all = (list: ReadonlySet<string>) => phraseIndex([...list].map((word) => [word, true] as const));
    phrases = {
      behind: all(clock.behind),
      before: all(clock.before),
      dayHalves: phraseIndex(clock.dayHalves),
      named: phraseIndex(clock.named),
      minutesBefore: phraseIndex(clock.minutesBefore),
      minutesBehind: phraseIndex(clock.minutesBehind),
      durations: new Set(pack.units.filter(({ kind }) => kind === 'time').flatMap(({ words }) => words)),
    };
    known.set(pack, phrases);
  }
  return phrases;
}

/**
 * The time of day that begins at a position of some words in comparison form: "14.30 Uhr", "halb drei", "14h30", "las tres y media",
 * "quarter past three", "noon"; null where there is none. What may be a length of time ("14 heures") needs a word before it ("à").
 */
export function clockAt(keys: readonly string[], from: number, pack: LanguagePack): ClockTime | null {
  const phrases = phrasesOf(pack);
  const named = phrases.named.at(keys, from);
  if (named !== null) {
    const { more, to } = minutesBehind(keys, named.to, phrases);
    return { minutes: wrap(named.value + more), from, to, certain: true };
  }
  const before = phrases.minutesBefore.at(keys, from);
  if (before !== null) {
    const hour = numeralAt(keys, before.to, pack);
    if (hour === null || !isHour(hour.value) || hour.value > 12) return null;
    return inHalf(hour.value * 60 + before.value, keys, from, hour.to, false, phrases);
  }
  return figureTime(keys, from, pack.clock, phrases) ?? wordTime(keys, from, pack, phrases);
}

/** "14.30 Uhr", "14:30", "14h30", "14 heures 30", "5 pm". */
function figureTime(keys: readonly string[], from: number, clock: Clock, phrases: Phrases): ClockTime | null {
  const parts = /^(\d{1,2})(?:([:.])(\d{2}))?$/.exec(keys[from] ?? '');
  if (parts === null) return null;
  const [hour, mark] = [Number(parts[1]), parts[2]];
  let minute = Number(parts[3] ?? 0);
  if (!isHour(hour) || minute > 59 || (mark !== undefined && !clock.separators.includes(mark))) return null;
  let to = from + 1;
  // The tokeniser has "14h30" as "14" and "h30".
  const joined = clock.separators.includes('h') ? /^h(\d{2})?$/.exec(keys[to] ?? '') : null;
  if (mark === undefined && joined !== null) {
    minute = Number(joined[1] ?? 0);
    to += 1;
    if (joined[1] === undefined && phrases.before.before(keys, from) === null) return null;
    return minute > 59 ? null : inHalf(hour * 60 + minute, keys, from, to, true, phrases);
  }
  const behind = phrases.behind.at(keys, to);
  if (behind !== null) {
    const duration = phrases.durations.has(keys.slice(to, behind.to).join(' '));
    if (duration && mark === undefined && phrases.before.before(keys, from) === null) return null;
    to = behind.to;
    const minutes = /^([0-5]\d)$/.exec(keys[to] ?? '');
    if (mark === undefined && minutes !== null) [minute, to] = [Number(minutes[1]), to + 1];
    const { more, to: end } = minutesBehind(keys, to, phrases);
    return inHalf(hour * 60 + minute + more, keys, from, end, hour > 12 || hour === 0, phrases);
  }
  const half = phrases.dayHalves.at(keys, to);
  if (half !== null && hour <= 12) return inHalf(hour * 60 + minute, keys, from, to, false, phrases);
  if (
    mark === ':' ||
    (mark === '.' && phrases.before.before(keys, from) !== null && clock.behind.has('horas'))
  )
    return inHalf(hour * 60 + minute, keys, from, to, hour > 12 || hour === 0, phrases);
  return null;
}

/** "Drei Uhr", "trois heures et demie" behind "à", "las tres y media", "three o'clock". */
function wordTime(
  keys: readonly string[],
  from: number,
  pack: LanguagePack,
  phrases: Phrases,
): ClockTime | null {
  const hour = numeralAt(keys, from, pack);
  if (hour === null || !Number.isInteger(hour.value) || !isHour(hour.value)) return null;
  const led = phrases.before.before(keys, from) !== null;
  const behind = phrases.behind.at(keys, hour.to);
  let to = behind?.to ?? hour.to;
  const later = minutesBehind(keys, to, phrases);
  const half = phrases.dayHalves.at(keys, later.to);
  if (behind === null) {
    // "Las tres y media", "tres de la tarde"; "at three" may be an age or a place.
    if (!(led && later.to > to) && half === null) return null;
  } else if (phrases.durations.has(keys.slice(hour.to, behind.to).join(' ')) && !led) return null;
  to = later.to;
  return inHalf(hour.value * 60 + later.more, keys, from, to, hour.value > 12, phrases);
}

function minutesBehind(
  keys: readonly string[],
  from: number,
  { minutesBehind }: Phrases,
): { readonly more: number; readonly to: number } {
  const found = minutesBehind.at(keys, from);
  return { more: found?.value ?? 0, to: found?.to ?? from };
}

/** The time with the half of the day that may stand behind it. */
function inHalf(
  minutes: number,
  keys: readonly string[],
  from: number,
  to: number,
  certain: boolean,
  { dayHalves }: Phrases,
): ClockTime {
  const half = dayHalves.at(keys, to);
  if (half === null) return { minutes: wrap(minutes), from, to, certain };
  const time = wrap(minutes);
  // "15 Uhr nachmittags" has its half already.
  return { minutes: time >= 780 ? time : (time % 720) + half.value * 60, from, to: half.to, certain: true };
}

const isHour = (value: number): boolean => value >= 0 && value <= 24;

const wrap = (minutes: number): number => ((minutes % 1440) + 1440) % 1440;
