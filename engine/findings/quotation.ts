import type { Quotation, Word } from '../reading.ts';
import { alignWords } from '../diff/align-words.ts';
import type { Detector, Evidences, Nomination, Witness } from './detector.ts';
import { inOrder, quotedAround, whereIn } from './saying.ts';

/** Fewer words than this are a term in inverted commas, not a quotation whose wording can drift. */
const FEWEST_WORDS = 4;
/** Share of the shorter quotation's words, and of the stretch from the first to the last common word, that both have in order. */
const COMMON_WORDS = 0.6;
/** That share when a content word is missing. */
const CLOSE_WORDS = 0.8;
/** So many words that are not light must be common to both; one fewer when nearly all words are. */
const COMMON_CONTENT = 3;
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
  const groups = new Map<string, { drift: Drift; witnesses: Map<string, Witness> }>();
  for (const [x, y] of pairs(spoken)) {
    if (spoken[x]!.wording === spoken[y]!.wording) continue;
    const drift = driftOf(spoken[x]!, spoken[y]!);
    if (drift === null) continue;
    // Each wording once: the same two wordings elsewhere are further places of one finding.
    const key = [spoken[x]!.wording, spoken[y]!.wording].sort().join(' | ');
    const group = groups.get(key) ?? { drift, witnesses: new Map<string, Witness>() };
    for (const witness of drift.witnesses) group.witnesses.set(`${witness.text}:${witness.start}`, witness);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ drift, witnesses }) =>
    nominate(evidence, drift, [...witnesses.values()]),
  );
};

interface Drift {
  readonly witnesses: readonly [Witness, Witness];
  readonly values: readonly [string, string];
  readonly share: number;
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
          count >= COMMON_CONTENT - 1 && count * 2 >= Math.min(stemsOf[x]!.size, stemsOf[y]!.size),
      )
      .map(([y]): [number, number] => [x, y]),
  );
}

function driftOf(x: Spoken, y: Spoken): Drift | null {
  const aligned = alignWords(x.words, y.words);
  const same = aligned.filter((pair) => pair.same);
  const shorter = Math.min(x.words.length, y.words.length);
  const content = same.filter((pair) => !x.words[pair.a]!.light && x.words[pair.a]!.kind === 'word').length;
  if (same.length < shorter * COMMON_WORDS || content < COMMON_CONTENT - 1) return null;
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
  // One side only, around an ellipsis: words were left out, and the source says so.
  if (differX.length === 0 && hasEllipsis(x)) return null;
  if (differY.length === 0 && hasEllipsis(y)) return null;
  const witness = (spoken: Spoken, focus: readonly Word[]): Witness => ({
    text: spoken.text,
    start: spoken.quotation.start,
    end: spoken.quotation.end,
    focus: focus.map(({ start, end }) => ({ start, end })),
  });
  return {
    witnesses: [witness(x, differX), witness(y, differY)],
    values: [differX.map((word) => word.text).join(' '), differY.map((word) => word.text).join(' ')],
    share: same.length / Math.max(x.words.length, y.words.length),
  };
}

function hasEllipsis(spoken: Spoken): boolean {
  return spoken.quotation.words.some(
    (word) => /^(?:…|\.|\[)$/u.test(word.text) && word !== spoken.quotation.words.at(-1),
  );
}

function nominate(evidence: Evidences, drift: Drift, witnesses: readonly Witness[]): Nomination {
  const ordered = inOrder(witnesses, evidence);
  const first = ordered[0]!;
  const key = (witness: Witness) =>
    evidence.readings[witness.text]!.text.slice(witness.start, witness.end)
      .toLowerCase()
      .replace(/\W+/g, ' ')
      .trim();
  const other = ordered.find((witness) => key(witness) !== key(first)) ?? ordered[1]!;
  const words = (witness: Witness) => quotedAround(evidence.readings[witness.text]!.text, witness);
  const within = first.text === other.text;
  const headline = within && whereIn(evidence.readings[first.text]!, first.start) === 'its headline';
  const values =
    inOrder(drift.witnesses, evidence)[0] === drift.witnesses[0]
      ? drift.values
      : [drift.values[1], drift.values[0]];
  return {
    type: 'quotation',
    rule: 'quotation.drift',
    witnesses,
    values: values.filter((value) => value !== ''),
    confidence: Math.min(0.98, 0.6 + 0.4 * drift.share),
    significance: headline ? 0.98 : within ? 0.9 : 0.95,
    says: (letter) =>
      within
        ? `${letter(first.text)} quotes ${words(first)} in ${whereIn(evidence.readings[first.text]!, first.start)} and ${words(other)} in ${whereIn(evidence.readings[other.text]!, other.start)}.`
        : `${letter(first.text)} quotes ${words(first)}; ${letter(other.text)} quotes ${words(other)}.`,
  };
}
