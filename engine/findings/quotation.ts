import type { Quotation, Word } from '../reading.ts';
import { alignWords } from '../diff/align-words.ts';
import { NEGATORS } from '../lexicon/negation.ts';
import { editDistance } from '../diff/spelling.ts';
import { commonInOrder } from '../diff/common-in-order.ts';
import { wordsInCommon } from '../text/words-in-common.ts';
import type { Detector, Evidences, Nomination, Witness } from './detector.ts';
import { meaningOf } from './meaning.ts';
import { inOrder, quotedAround, whereIn } from './saying.ts';

/** Fewer words than this are a term in inverted commas, not a quotation whose wording can drift. */
const FEWEST_WORDS = 4;
/** Share of the shorter quotation's words, and of the stretch from the first to the last common word, that both have in order. */
const COMMON_WORDS = 0.6;
/** That share when a content word is missing. */
const CLOSE_WORDS = 0.8;
/** So many words that are not light must be common to both; one fewer when nearly all words are. */
const COMMON_CONTENT = 3;
/** Of two quotations with fewer content words in common the longer has at most so many times the words of the shorter. */
const LONGER = 3;
/** Two spellings of one word differ in so many letters. */
const RESPELT = 2;
/** In a longer quotation than this a light word ("that", "the") is a matter of style, and no drift. */
const SHORT = 25;
/** A quotation word in more quotations than this opens no candidates. */
const MAX_POSTINGS = 60;

interface Spoken {
  readonly text: number;
  readonly quotation: Quotation;
  /** Words only: marks, ellipses and brackets are no drift. */
  readonly words: readonly Word[];
  /** The words as one key: the same wording cannot drift. */
  readonly wording: string;
}

/**
 * Rule `quotation.drift`: one utterance quoted in different words, across sources or within one.
 *
 * Two quotations are one utterance when most words of the shorter stand in the longer in the same order, at least three of
 * them not light. A quotation that is a part of the other, or differs by marks, case, brackets or an ellipsis alone, is none.
 */
export const quotation: Detector = (evidence) => {
  const all = evidence.readings.flatMap((reading, text) =>
    reading.quotations.map((one): Spoken => {
      const words = one.words.filter((word) => word.kind !== 'punctuation');
      return { text, quotation: one, words, wording: words.map((word) => word.key).join(' ') };
    }),
  );
  const spoken = all.filter(({ words }) => words.length >= FEWEST_WORDS);
  const drifts = pairs(spoken).flatMap(([x, y]) => {
    if (spoken[x]!.wording === spoken[y]!.wording) return [];
    const drift = driftOf(spoken[x]!, spoken[y]!);
    return drift === null ? [] : [drift];
  });
  return utterances(drifts).map((drift) => nominate(evidence, drift));
};

/** A quotation's place, its wording as one key, and the words in which it differs. */
interface Wording extends Witness {
  readonly wording: string;
  readonly value: string;
}

/** Two quotations of one utterance, or all of them. */
interface Drift {
  readonly readings: readonly Wording[];
  /** How much of the wordings is common, 0..1. */
  readonly share: number;
}

/**
 * Gathers what belongs together: a third wording, and the same two wordings elsewhere, are further places of one finding.
 * A place shows the words in which it differs from the wording it was first held against.
 */
function utterances(drifts: readonly Drift[]): Drift[] {
  const byWording = new Map<string, { readings: Map<string, Wording>; share: number }>();
  for (const { readings, share } of drifts) {
    const known = [...new Set(readings.flatMap(({ wording }) => byWording.get(wording) ?? []))];
    const whole = known[0] ?? { readings: new Map<string, Wording>(), share };
    for (const other of known.slice(1))
      for (const [place, reading] of other.readings) whole.readings.set(place, reading);
    for (const reading of readings) {
      const place = `${reading.text}:${reading.start}`;
      if (!whole.readings.has(place)) whole.readings.set(place, reading);
    }
    whole.share = Math.min(whole.share, share);
    for (const { wording } of whole.readings.values()) byWording.set(wording, whole);
  }
  return [...new Set(byWording.values())].map(({ readings, share }) => ({
    readings: [...readings.values()],
    share,
  }));
}

/**
 * Pairs of quotations that share enough words to be one utterance, each pair once. Only words of few quotations propose, so
 * that the work does not grow with the square of their number.
 */
function pairs(spoken: readonly Spoken[]): [number, number][] {
  const stemsOf = spoken.map(
    ({ words }) => new Set(words.filter((word) => !word.light).map((word) => word.stem)),
  );
  const postings = new Map<string, number[]>();
  const shared = new Map<number, Map<number, number>>();
  for (const [index, stems] of stemsOf.entries()) {
    for (const stem of stems) {
      const list = postings.get(stem) ?? [];
      postings.set(stem, list);
      if (list.length > MAX_POSTINGS) continue;
      for (const other of list) {
        const counts = shared.get(other) ?? new Map<number, number>();
        shared.set(other, counts.set(index, (counts.get(index) ?? 0) + 1));
      }
      list.push(index);
    }
  }
  return [...shared].flatMap(([x, counts]) =>
    [...counts]
      .filter(
        ([y, count]) =>
          count >= COMMON_CONTENT - 1 && isEnough(count, Math.min(stemsOf[x]!.size, stemsOf[y]!.size)),
      )
      .map(([y]): [number, number] => [x, y]),
  );
}

/** Half of the content words of the shorter quotation, of a long one as many as must agree in the end. */
function isEnough(shared: number, size: number): boolean {
  return shared >= size * (size > SHORT ? COMMON_WORDS : 0.5);
}

function driftOf(x: Spoken, y: Spoken): Drift | null {
  const shorter = Math.min(x.words.length, y.words.length);
  if (wordsInCommon(x.words, y.words) < shorter * COMMON_WORDS) return null;
  // The words in common are found at a fraction of what it takes to tell which of the others correspond.
  const common = commonInOrder(x.words, y.words);
  if (common.length < shorter * COMMON_WORDS) return null;
  if (common.filter(({ a }) => isContent(x.words[a]!)).length < COMMON_CONTENT - 1) return null;
  const aligned = alignWords(x.words, y.words);
  const same = aligned.filter((pair) => pair.same);
  const content = same.filter(({ a }) => isContent(x.words[a]!)).length;
  if (same.length < shorter * COMMON_WORDS || content < COMMON_CONTENT - 1) return null;
  // A few words in a pattern ("be calm, my dear", "be happy, my dear") inside a long speech are another utterance.
  if (content < COMMON_CONTENT && Math.max(x.words.length, y.words.length) > shorter * LONGER) return null;
  // What hangs over at either end is where one source cut the quotation: no drift.
  const first = aligned[0]!;
  const last = aligned.at(-1)!;
  const window = Math.max(last.a - first.a, last.b - first.b) + 1;
  if (same.length < window * (content < COMMON_CONTENT ? CLOSE_WORDS : COMMON_WORDS)) return null;
  const matchedX = new Set(same.map((pair) => pair.a));
  const matchedY = new Set(same.map((pair) => pair.b));
  const differX = x.words.filter((_, index) => index > first.a && index < last.a && !matchedX.has(index));
  const differY = y.words.filter((_, index) => index > first.b && index < last.b && !matchedY.has(index));
  if (differX.length === 0 && differY.length === 0) return null;
  if (areSpellings(differX, differY)) return null;
  if (shorter > SHORT && areSpellings(telling(differX), telling(differY))) return null;
  // One side only, around an ellipsis: words were left out, and the source says so.
  if (differX.length === 0 && hasEllipsis(x)) return null;
  if (differY.length === 0 && hasEllipsis(y)) return null;
  const reading = (spoken: Spoken, focus: readonly Word[]): Wording => ({
    wording: spoken.wording,
    value: focus.map((word) => word.text).join(' '),
    text: spoken.text,
    start: spoken.quotation.start,
    end: spoken.quotation.end,
    focus: focus.map(({ start, end }) => ({ start, end })),
  });
  return {
    readings: [reading(x, differX), reading(y, differY)],
    share: same.length / Math.max(x.words.length, y.words.length),
  };
}

/** A word that tells something: no figure, no "th" of a date. */
function isContent({ kind, light, key }: Word): boolean {
  return kind === 'word' && !light && !/^[a-z]{1,2}$/.test(key);
}

/** Without the light words, unless they deny. */
function telling(words: readonly Word[]): readonly Word[] {
  return words.filter(({ light, key }) => !light || NEGATORS.has(key));
}

/** Whether the words that differ are the same words spelt, joined or accented otherwise: "moon-shine", "shewed", "dôme". */
function areSpellings(x: readonly Word[], y: readonly Word[]): boolean {
  const joined = [x, y].map((words) => plain(words.map(({ key }) => key).join('')));
  if (joined[0] === joined[1]) return true;
  return x.length === y.length && x.every((word, at) => areSpelling(word, y[at]!));
}

function areSpelling(one: Word, other: Word): boolean {
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  const [a, b] = [plain(one.key), plain(other.key)];
  const known = one.lexeme !== null && other.lexeme !== null;
  // Two entries of the dictionary are one word only when they are synonyms ("show", "shew"; "realise", "realize").
  if (known && (one.lexeme === other.lexeme || meaningOf(one, other) !== 'same')) return a === b;
  return a === b || editDistance(a, b, RESPELT) <= (Math.max(a.length, b.length) > 4 ? RESPELT : 1);
}

function plain(key: string): string {
  return key.normalize('NFD').replace(/[\p{M}']/gu, '');
}

function hasEllipsis(spoken: Spoken): boolean {
  return spoken.quotation.words.some(
    (word) => /^(?:…|\.|\[)$/u.test(word.text) && word !== spoken.quotation.words.at(-1),
  );
}

function nominate(evidence: Evidences, { readings, share }: Drift): Nomination {
  const ordered = inOrder(readings, evidence);
  const firsts = ordered.filter(
    ({ wording }, index) => ordered.findIndex((other) => other.wording === wording) === index,
  );
  const [first, other] = [firsts[0]!, firsts[1]!];
  const text = (reading: Wording) => evidence.readings[reading.text]!;
  const words = (reading: Wording) => quotedAround(text(reading).text, reading);
  const where = (reading: Wording) => whereIn(text(reading), reading.start);
  const within = first.text === other.text;
  const more = firsts.length > 2 ? `, and there are ${firsts.length} wordings in all` : '';
  return {
    type: 'quotation',
    rule: 'quotation.drift',
    witnesses: readings.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    values: [...new Set(firsts.map(({ value }) => value))].filter((value) => value !== ''),
    confidence: Math.min(0.98, 0.6 + 0.4 * share),
    significance: !within ? 0.95 : where(first) === 'its headline' ? 0.98 : 0.9,
    says: (letter) =>
      within
        ? `${letter(first.text)} quotes ${words(first)} in ${where(first)} and ${words(other)} in ${where(other)}${more}.`
        : `${letter(first.text)} quotes ${words(first)}; ${letter(other.text)} quotes ${words(other)}${more}.`,
  };
}
