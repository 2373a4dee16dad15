import type { Document, DocumentSentence } from '../../analysis/document.ts';
import { amountText, phraseAt, phraseBefore, type AmountText } from '../../analysis/quantities/pieces.ts';
import { qualifiersAround } from '../../analysis/quantities/qualifiers.ts';
import type { Time } from '../../analysis/times/time.ts';
import type { AmountWords, Bound, Nearness } from '../../lexicon/amount-words.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { TimeBound } from '../../lexicon/time-bounds.ts';

/** A time with what is said around it, and the day of its text. */
export interface TimeSide {
  readonly time: Time;
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date of the text, as precise as known. */
  readonly published: string | null;
  /** "before Tuesday", "since May"; null where it stands at the time. */
  readonly bound: TimeBound | null;
  /** "about noon", "nearly two hours". */
  readonly near: Nearness | null;
  /** Of a length: "more than two hours". */
  readonly comparator: Bound | null;
  /** Which half of the day a clock means is said: "9 p.m.", "21:00", "noon"; "nine o'clock" leaves it. */
  readonly halfTold: boolean;
}

/** A time of a sentence as one side of a contrast. The sentence is read again for the words around: make a side once. */
export function timeSide(
  { text, language, published }: Pick<Document, 'text' | 'language' | 'published'>,
  sentence: Pick<DocumentSentence, 'tree'>,
  time: Time,
): TimeSide {
  const printed = text.slice(time.start, time.end);
  const side = { time, printed, language, published };
  if (sentence.tree === null) return { ...side, ...UNQUALIFIED, halfTold: (time.hour ?? 0) > 12 };
  const words = amountText(sentence.tree);
  const from = words.pieces.findIndex(({ start }) => start >= time.start);
  const behind = words.pieces.findIndex(({ start }) => start >= time.end);
  const to = behind < 0 ? words.pieces.length : behind;
  return from < 0
    ? { ...side, ...UNQUALIFIED, halfTold: true }
    : { ...side, ...around(words, time, language, from, to), halfTold: isHalfTold(words, time, from, to) };
}

const UNQUALIFIED = { bound: null, near: null, comparator: null } as const;

function around(
  text: AmountText,
  { kind }: Time,
  language: string,
  from: number,
  to: number,
): Pick<TimeSide, 'bound' | 'near' | 'comparator'> {
  const { pieces, words, tree } = text;
  if (kind === 'duration' || kind === 'age') {
    const { approximator, comparator } = qualifiersAround(pieces, from, to, words);
    const over = comparator === 'between' || (words !== null && isDuring(pieces, from, words));
    return { bound: null, near: approximator, comparator: over ? null : comparator };
  }
  const article = tree.tokens[pieces[from - 1]?.token ?? -1]?.pos === 'DET';
  const first = article ? from - 1 : from;
  const bounds = packOf(language)?.timeBounds ?? new Map<string, TimeBound>();
  const near = words === null ? null : phraseBefore(pieces, first, words.qualifiers.approximatorsBefore);
  const bound = phraseBefore(pieces, near?.from ?? first, bounds);
  const verb = bound === null ? undefined : tree.tokens[pieces[bound.from - 1]?.token ?? -1];
  // "dates from 1878": the time of what is told, and not since when.
  if (bound?.value === 'since' && packOf(language)?.originVerbs?.has(verb?.lemma ?? ''))
    return { bound: null, near: near?.value ?? null, comparator: null };
  return { bound: bound?.value ?? null, near: near?.value ?? null, comparator: null };
}

/** "fell over two years": a word that says how long as well as how much, but "lasted over two years". */
function isDuring(
  pieces: AmountText['pieces'],
  from: number,
  { calendar, qualifiers }: AmountWords,
): boolean {
  const word = pieces[from - 1]?.key ?? '';
  return (
    phraseBefore(pieces, from, qualifiers.comparatorsBefore)?.from === from - 1 &&
    calendar.cues.beforeBareLength.has(word) &&
    !calendar.cues.lasting.has(pieces[from - 2]?.key ?? '')
  );
}

/** Whether a clock tells its half of the day: by its word ("p.m."), by its hour, by a zero before it, or where clocks count to 24. */
function isHalfTold({ pieces, words }: AmountText, time: Time, from: number, to: number): boolean {
  if (time.hour === null || time.hour === 0 || time.hour > 12 || words === null) return true;
  if (words.numerals.decimal === ',') return true;
  for (let at = from; at < Math.min(to + 1, pieces.length); at += 1) {
    const { key, text } = pieces[at]!;
    if (phraseAt(pieces, at, words.calendar.halves) !== null) return true;
    if (words.calendar.clockNames.has(key) || words.calendar.partsOfDay.has(key)) return true;
    if (/^0\d|^12[:.]/.test(text)) return true;
  }
  return time.partOfDay !== null;
}
