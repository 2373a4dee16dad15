import type { Word } from '../analysis/document.ts';
import type { Replaced, Stretch } from './alterations.ts';
import { packOf } from '../lexicon/language-pack.ts';
import { isContent } from './content.ts';
import type { Speeches } from './same-speech.ts';
import type { Speech } from './speeches.ts';
import { changesSense, saysTheSame } from './word-differences.ts';

/** A quotation of so many words or fewer, none of them a name, is a phrase that somebody used. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** So many words of a phrase may stand in the place of others. */
const MOST_REPLACED = 2;
/** A phrase of so many words may differ in its last one; a shorter one where the narrators share so many rare words. */
const LEAST_WITH_HEAD = 3;
const OCCASION_OF_HEAD = 3;
/** A speech of more words holds a phrase only where the speaker is the same. */
const LONG = 8;

/** A phrase, and what stands in its place in the speech of another text. */
export interface ShortPair {
  readonly one: Speech;
  readonly other: Speech;
  readonly replaced: Replaced;
}

/**
 * A short quotation that stands in another text with another word: "serious concern", "grave concern", alone or inside a longer
 * speech; or without a word from its middle: "all reasonable losses", "all losses". All but a word or two is the same, and so are the speaker
 * or the occasion. Null where that is not so.
 */
export function shortPairOf(
  one: Speech,
  other: Speech,
  speeches: Speeches,
  language: string,
): ShortPair | null {
  const turned = one.words.length > other.words.length;
  const [phrase, whole] = turned ? [other, one] : [one, other];
  if (!isPhrase(phrase, language)) return null;
  const found = inPlaceOf(phrase.words, whole.words, language, () => isOneSentence(one, other, speeches));
  if (found === null || !isOneUtterance(phrase, whole, speeches)) return null;
  return { one, other, replaced: turned ? { a: found.b, b: found.a } : found };
}

/** So many rare words of the narrators, and this share of the sentence with fewer words of content, make it one sentence told twice. */
const LEAST_FRAME = 3;
const SHARE_OF_FRAME = 0.6;

/**
 * Phrases without a word of content in common that stand in the same place of sentences that tell the same: "called the vote “free and fair”",
 * "described the vote as “deeply flawed”". Each is the only quotation of its sentence.
 */
export function slotPairOf(
  one: Speech,
  other: Speech,
  speeches: Speeches,
  language: string,
): ShortPair | null {
  if (!isPhrase(one, language, 1) || !isPhrase(other, language, 1)) return null;
  const [a, b] = [one, other].map(({ words }): Stretch => ({ from: 0, to: words.length })) as [
    Stretch,
    Stretch,
  ];
  const [x, y] = [one.words, other.words];
  if (x.some((word) => isContent(word) && y.some(({ stem }) => stem === word.stem))) return null;
  if (!x.some(isContent) || !y.some(isContent) || saysTheSame(x, y, language)) return null;
  if (speeches.sharedOccasion(one, other) < LEAST_FRAME || speeches.compare(one, other) === 'two')
    return null;
  if (speeches.frameInCommon(one, other) < SHARE_OF_FRAME || speeches.areOfTwoThings(one, other)) return null;
  return { one, other, replaced: { a, b } };
}

/** Whether the narrators tell so much alike that what they quote there was said once, whatever its words. */
function isOneSentence(one: Speech, other: Speech, speeches: Speeches): boolean {
  return speeches.sharedOccasion(one, other) >= OCCASION_OF_HEAD;
}

function isOneUtterance(phrase: Speech, whole: Speech, speeches: Speeches): boolean {
  const speakers = speeches.compare(phrase, whole);
  if (speakers === 'two') return false;
  const isLong = whole.words.length > LONG;
  if (speakers === 'one' && !isLong) return true;
  const shared = speeches.sharedOccasion(phrase, whole);
  if (isLong) return speakers === 'one' && shared > 0 && speeches.hasRareWord(phrase, whole);
  return shared > 1 || (shared > 0 && speeches.hasRareWord(phrase, whole));
}

/** Whether a speech is of so few words that it is a phrase that somebody used. */
export function isShort({ words }: Speech): boolean {
  return words.length > 0 && words.length <= MOST_WORDS;
}

function isPhrase({ words }: Speech, language: string, fewest = FEWEST_WORDS): boolean {
  // Where every noun has a capital it tells nothing of names.
  const capitals = packOf(language)?.orthography.capitalNouns === true;
  return (
    words.length >= fewest &&
    words.length <= MOST_WORDS &&
    !words.some(({ proper, kind }) => (proper && !capitals) || kind === 'number')
  );
}

/** Where the speech holds the first or the last word of the phrase, with all but a word or two of the rest; null nowhere. */
function inPlaceOf(
  phrase: readonly Word[],
  whole: readonly Word[],
  language: string,
  mayDifferInHead: () => boolean,
): Replaced | null {
  const size = phrase.length;
  if (whole.length > size && whole.length - size <= MOST_REPLACED) {
    const dropped = droppedFrom(phrase, whole, language);
    if (dropped !== null) return dropped;
  }
  for (const [at, { key }] of whole.entries()) {
    const from = key === phrase[0]!.key ? at : key === phrase[size - 1]!.key ? at - size + 1 : -1;
    if (from < 0 || from + size > whole.length) continue;
    const differ = phrase.flatMap((word, i) => (word.key === whole[from + i]!.key ? [] : [i]));
    const [first, last] = [differ[0], differ.at(-1)];
    if (first === undefined || last === undefined) return null;
    const count = last - first + 1;
    if (count > MOST_REPLACED || count * 2 > size) continue;
    // Another noun is another thing ("mother ship", "mother vessel"), but for phrases that are otherwise the same from end to end.
    if (last === size - 1 && (whole.length !== size || (size < LEAST_WITH_HEAD && !mayDifferInHead())))
      continue;
    const common = phrase.filter((word, i) => (i < first || i > last ? isContent(word) : false));
    const [x, y] = [phrase.slice(first, last + 1), whole.slice(from + first, from + last + 1)];
    const grades = packOf(language)?.intensifiers ?? new Set<string>();
    const tells = (words: readonly Word[]) =>
      words.some((word) => changesSense(word, language) || grades.has(word.key));
    if (common.length === 0 || !tells(x) || !tells(y) || saysTheSame(x, y, language)) continue;
    return { a: { from: first, to: last + 1 }, b: { from: from + first, to: from + last + 1 } };
  }
  return null;
}

/** "All *reasonable* losses", "all losses": what stands inside the longer phrase and not in the other, which has all the rest. */
function droppedFrom(phrase: readonly Word[], whole: readonly Word[], language: string): Replaced | null {
  let from = 0;
  while (from < phrase.length && phrase[from]!.key === whole[from]!.key) from += 1;
  const more = whole.length - phrase.length;
  if (from === 0 || from === phrase.length) return null;
  if (!phrase.slice(from).every(({ key }, at) => key === whole[from + more + at]!.key)) return null;
  const dropped = whole.slice(from, from + more);
  if (!dropped.some((word) => changesSense(word, language)) || !phrase.some(isContent)) return null;
  return { a: { from, to: from }, b: { from, to: from + more } };
}
