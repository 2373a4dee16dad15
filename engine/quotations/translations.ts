import type { Document, Word } from '../analysis/document.ts';
import { hasDictionary, packOf } from '../lexicon/language-pack.ts';
import type { Span } from '../types.ts';
import { guessLanguage } from '../segment/language.ts';
import { sentencesAround, type Speech } from './speeches.ts';

/** Fewer words are of no language: a name, a term. */
const FEWEST_WORDS = 3;
/** Of a text without a dictionary so many. */
const FEWEST_WITHOUT = 5;
/** Of the words of a speech that is in another language than its text no more than this share is known in that of the text. */
const MOST_KNOWN = 0.5;
/** So many letters from the first may stand between a speech and its translation, all told. */
const LONGEST_BETWEEN = 40;
/** The longer of the two has so many times the words of the other. */
const LONGER = 2.5;
/** Two words of so many common first letters are one word in two languages: "minister", "ministre". */
const COGNATE = 5;
/** So much must be common, by weight; where nobody tells that one person says both. */
const LEAST_COMMON = 2;
const LEAST_OF_UNKNOWN = 4;
const NUMBER = 2;

/** The language of a speech: that of its text, but where its words are clearly of another one. */
export function languageOfSpeech({ language }: Document, { words }: Speech): string {
  const own = words.filter(({ kind }) => kind === 'word');
  if (own.length < (hasDictionary(language) ? FEWEST_WORDS : FEWEST_WITHOUT)) return language;
  if (hasDictionary(language)) {
    const known = own.filter(({ lexeme, isStop }) => lexeme !== null || isStop).length;
    if (known > MOST_KNOWN * own.length) return language;
  }
  const guessed = guessLanguage(own.map(({ text }) => text).join(' '));
  return guessed === 'und' || guessed === language.split('-')[0] ? language : guessed;
}

/** Whether the text tells that a speech was translated: "said through an interpreter", "said in Turkish". */
export function isToldTranslated(document: Document, speech: Span): boolean {
  const cues = packOf(document.language)?.translations;
  if (cues === undefined) return false;
  const { from, to } = sentencesAround(document, speech, 0);
  return document.sentences.slice(from, to + 1).some(({ words }) =>
    words.some(({ key, quoted }, at) => {
      if (quoted) return false;
      return cues.cues.has(key) || (cues.languages.has(key) && cues.before.has(words[at - 1]?.key ?? ''));
    }),
  );
}

/** Two speeches that are one utterance in two languages. */
export interface Translated {
  readonly one: Speech;
  readonly other: Speech;
}

/**
 * Speeches of two languages that are one utterance: one beside the other in a text ("“Nous partons” (“We are leaving”)"), and of two texts
 * those of one speaker that have most numbers, names and words of one origin in common, each with its nearest.
 *
 * @param isOneSpeaker whether both texts name one person where the two stand; null where one names nobody
 */
export function translatedIn(
  all: readonly (readonly Speech[])[],
  documents: readonly Document[],
  isOneSpeaker: (one: Speech, other: Speech) => boolean | null,
): Translated[] {
  const languages = new Map(
    all.flat().map((speech) => [speech, languageOfSpeech(documents[speech.text]!, speech)] as const),
  );
  if (new Set([...languages.values()].map((language) => language.split('-')[0])).size < 2) return [];
  const differ = (one: Speech, other: Speech) =>
    languages.get(one)!.split('-')[0] !== languages.get(other)!.split('-')[0];
  const beside = all.flatMap((own, text) =>
    own.flatMap((one, at): Translated[] => {
      const other = own[at + 1];
      return other !== undefined && differ(one, other) && standsBeside(documents[text]!, one, other)
        ? [{ one, other }]
        : [];
    }),
  );
  const found: (Translated & { readonly common: number })[] = [];
  for (const [text, own] of all.entries())
    for (const theirs of all.slice(text + 1))
      for (const one of own)
        for (const other of theirs) {
          if (!differ(one, other) || !areOfOneLength(one, other)) continue;
          const common = inCommon(one.words, other.words);
          if (common < LEAST_COMMON) continue;
          const same = isOneSpeaker(one, other);
          if (same === true || (same === null && common >= LEAST_OF_UNKNOWN))
            found.push({ one, other, common });
        }
  const rivals = (a: Translated, b: Translated) =>
    (a.one === b.one && a.other.text === b.other.text) || (a.other === b.other && a.one.text === b.one.text);
  return [
    ...beside,
    ...found.filter((pair) =>
      found.every((two) => two === pair || !rivals(two, pair) || two.common < pair.common),
    ),
  ];
}

/** “Nous partons” (“we are leaving”), “Nous partons”, or “we are leaving”. */
function standsBeside({ text, sentences }: Document, one: Speech, other: Speech): boolean {
  const between = text.slice(one.end, other.start);
  if (
    between.length > LONGEST_BETWEEN ||
    !areOfOneLength(one, other) ||
    /[.!?]["”»’']?\s+\p{L}/u.test(between)
  )
    return false;
  const paragraph = (offset: number) => sentences.find(({ end }) => end > offset)?.paragraph;
  if (paragraph(one.start) !== paragraph(other.start)) return false;
  return /[(\[—–:,;-]\s*(?:\p{L}+\s+){0,3}["“„«‘']\s*$/u.test(between);
}

function areOfOneLength({ words: x }: Speech, { words: y }: Speech): boolean {
  return Math.max(x.length, y.length) <= LONGER * Math.min(x.length, y.length);
}

/** How much two speeches of two languages have in common: numbers, names, words of one origin. */
function inCommon(x: readonly Word[], y: readonly Word[]): number {
  const rest = [...y];
  let common = 0;
  for (const word of x) {
    if (word.isStop || word.kind === 'punctuation') continue;
    const at = rest.findIndex((other) => isCognate(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    common += word.kind === 'number' ? NUMBER : 1;
  }
  return common;
}

function isCognate(one: Word, other: Word): boolean {
  const [a, b] = [plain(one.key), plain(other.key)];
  if (one.kind === 'number' || other.kind === 'number') return a === b;
  if (a.length < COGNATE || b.length < COGNATE) return a === b && a.length > 2 && one.proper && other.proper;
  return a.slice(0, COGNATE) === b.slice(0, COGNATE);
}

function plain(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .toLowerCase();
}
