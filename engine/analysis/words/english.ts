import {
  AFTER_IT_IS,
  CLITICS,
  DOTTED,
  DOTTED_BEFORE_NUMBER,
  ELIDED,
  FUSED,
  MAGNITUDES,
  PREFIXES,
  SUFFIXES,
  UNITS,
} from '../../lexicon/en/word-splits.ts';
import { addressAt } from './addresses.ts';
import { marksAt } from './marks.ts';
import { visible } from './visible.ts';
import { rejoined } from './rejoined.ts';
import type { Word } from './word.ts';

/** A stretch without white space; one that never ends is taken in parts. */
const CHUNK = /[^\s\u00AD\u200B-\u200D\u2060]\S{0,511}/gu;
const PLAIN = /^[A-Za-z]+$/;

/** The words of an English sentence as the treebanks EWT and GUM split them. See `splitWords`. */
export function splitEnglish(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const sentence = text.slice(start, end);
  const { length } = sentence.trimEnd();
  const add = (from: number, to: number) => {
    words.push({ start: start + from, end: start + to, text: visible(sentence.slice(from, to)) });
  };
  for (const { 0: chunk, index } of sentence.matchAll(CHUNK)) {
    if (PLAIN.test(chunk)) {
      if (IT_IS.test(chunk) && itIs(sentence, index + chunk.length)) {
        add(index, index + 2);
        add(index + 2, index + 3);
      } else {
        addFused(chunk, index, add);
      }
    } else {
      const behind = index + chunk.length;
      splitChunk(chunk, index, behind >= length, /^\s+\d/.test(sentence.slice(behind, behind + 4)), add);
    }
  }
  return rejoined(text, words);
}

const IT_IS = /^its$/i;
const NEXT_WORD = /\s+([a-z]+)/iy;

/** Whether "its" ending at `at` is meant for "it's": "its not", "its a". */
function itIs(sentence: string, at: number): boolean {
  NEXT_WORD.lastIndex = at;
  const next = NEXT_WORD.exec(sentence)?.[1];
  return next !== undefined && AFTER_IT_IS.has(next.toLowerCase());
}

type Add = (from: number, to: number) => void;

function addFused(word: string, from: number, add: Add): void {
  let at = from;
  for (const length of FUSED.get(word.toLowerCase().replace(/[’ʼ]/g, "'")) ?? []) {
    add(at, at + length);
    at += length;
  }
  add(at, from + word.length);
}

/** Letters and figures, and what extraction leaves invisibly inside words. */
const W = '[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200B-\\u200D\\u2060]';
const WORD = new RegExp(`${W}+(?:['’ʼ*]${W}+)*`, 'uy');
/** "U.S.", "p.m.", "Ph.D.", "M.Sc". */
const DOTTED_LETTERS = /(?:\p{Lu}\p{Ll}?|\p{Ll})(?:\.(?:\p{Lu}\p{Ll}?|\p{Ll}))+(?![\p{L}\p{N}'’])/uy;
/** "A&E", "PG&E", "p&l". */
const AMPERSAND = /\p{L}{1,3}&\p{L}{1,2}(?![\p{L}\p{N}])/uy;
const AMOUNT = /^[kKmMbBtT]$/;
/** "713-853-3989", "345-9945", "503/464-7927", "12-20-2000", "94720-1900". */
const PHONE =
  /(?:\d-)?(?:\d{3}[-/.])?\d{3}-\d{4}(?![\d-])|\d-\d{3}-\d{3}-\d{4}|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])|\d{5}-\d{4}(?![\d-])/uy;
const FIGURE = /(?:\d+|\.(?=\d))(?:[.,:/]?\d+)*/uy;
const LETTERS = /[\p{L}\p{M}]+/uy;
/** "'90s", "’72". */
const YEAR = /['’]\d\ds?(?![\p{L}\d'’])/uy;
const DOLLARS = /(?:US|U|C|CA|A|AU|HK|NZ|S)\$/uy;
const CLITIC = /['’ʼ`](?:s|m|re|ve|ll|d)$/iu;
const NOT = /n['’ʼ]t$/iu;

function match(pattern: RegExp, chunk: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(chunk)?.[0] ?? '';
}

interface Context {
  /** Where the full stop that ends the sentence stands; -1 for nowhere in this stretch. */
  readonly stop: number;
  readonly beforeFigure: boolean;
}

/**
 * Splits a stretch without white space.
 *
 * @param isLast whether the sentence ends with it
 * @param beforeFigure whether a figure follows: "no. 2"
 */
function splitChunk(chunk: string, offset: number, isLast: boolean, beforeFigure: boolean, add: Add): void {
  const put: Add = (from, to) => add(offset + from, offset + to);
  // A full stop that ends the sentence is a word of its own, "etc|.", and so are the marks behind it.
  const stop = isLast ? (/\.(?=[^\p{L}\p{N}.]*$)/u.exec(chunk)?.index ?? -1) : -1;
  const context: Context = { stop, beforeFigure };
  let at = 0;
  let money = false;
  while (at < chunk.length) {
    const from = at;
    const mark =
      !/[\p{L}\p{M}\p{N}]/u.test(chunk.charAt(at)) &&
      !/[\u{10000}-\u{10ffff}]/u.test(chunk.slice(at, at + 2));
    const address = addressAt(chunk, at);
    if (address > 0) {
      at += address;
      put(from, at);
    } else if (/^[+]?\.?\d/.test(chunk.slice(at, at + 3)) && (!chunk.startsWith('+', at) || at === 0)) {
      at = splitFigure(chunk, at, money, context, put);
    } else if (mark) {
      const elided = elidedAt(chunk, at);
      at += elided > 0 ? elided : marksAt(chunk, at);
      put(from, at);
    } else {
      at = splitLetters(chunk, at, context, put);
    }
    money = /[$£€¥]$/u.test(chunk.slice(from, at)) || (money && /^[\d.,]+$/.test(chunk.slice(from, at)));
  }
}

/** The length of a word that begins with an apostrophe, "'em", "'90s", "'s"; 0 for none. */
function elidedAt(chunk: string, from: number): number {
  if (!/['’ʼ`‘]/u.test(chunk.charAt(from))) return 0;
  const year = match(YEAR, chunk, from);
  if (year !== '' && (from === 0 || !/[\p{L}\p{N}]/u.test(chunk.charAt(from - 1)))) return year.length;
  const letters = match(LETTERS, chunk, from + 1);
  if (letters === '') return 0;
  const key = `'${letters.toLowerCase()}`;
  const whole = from === 0 && 1 + letters.length === chunk.length;
  return ELIDED.has(key) || (CLITICS.has(key) && (from > 0 || whole)) ? 1 + letters.length : 0;
}

/** "7:30|PM", "$|3|M", "20th", "1980s", "3143C". Returns where it ends. */
function splitFigure(chunk: string, from: number, money: boolean, context: Context, put: Add): number {
  const phone = match(PHONE, chunk, from);
  if (phone !== '') {
    put(from, from + phone.length);
    return from + phone.length;
  }
  const sign = chunk.startsWith('+', from) ? 1 : 0;
  let at = from + sign + match(FIGURE, chunk, from + sign).length;
  const letters = match(LETTERS, chunk, at);
  if (letters !== '') {
    const behind = at + letters.length;
    const dotted = match(DOTTED_LETTERS, chunk, at);
    const apart =
      UNITS.has(letters) ||
      UNITS.has(dotted) ||
      (money && (MAGNITUDES.has(letters) || AMOUNT.test(letters))) ||
      (letters === 'x' && /\d/.test(chunk.charAt(behind)));
    if (apart && (dotted !== '' || !/\d/.test(chunk.charAt(behind)) || letters === 'x')) {
      put(from, at);
      return letters === 'x' ? (put(at, behind), behind) : splitLetters(chunk, at, context, put);
    }
    at += match(WORD, chunk, at).length;
    return endWord(chunk, from, at, put);
  }
  // "60's": a decade.
  const decade = /^0['’]s(?![\p{L}\d])/u.test(chunk.slice(at - 1, at + 3)) ? 2 : 0;
  put(from, at + decade);
  return at + decade;
}

/** A word that begins with a letter, with its full stop, prefix and clitics. Returns where it ends. */
function splitLetters(chunk: string, from: number, { stop, beforeFigure }: Context, put: Add): number {
  const dollars = match(DOLLARS, chunk, from) || match(AMPERSAND, chunk, from);
  if (dollars !== '') {
    put(from, from + dollars.length);
    return from + dollars.length;
  }
  const dotted = match(DOTTED_LETTERS, chunk, from);
  if (dotted !== '') {
    let end = from + dotted.length;
    if (chunk.charAt(end) === '.' && end !== stop) end += 1;
    put(from, end);
    return end;
  }
  const word = match(WORD, chunk, from);
  if (word === '') {
    put(from, from + 1);
    return from + 1;
  }
  let end = from + word.length;
  const next = chunk.charAt(end);
  if (
    next === '.' &&
    end !== stop &&
    chunk.charAt(end + 1) !== '.' &&
    shortened(word, chunk.slice(end + 1), beforeFigure)
  ) {
    put(from, end + 1);
    return end + 1;
  }
  if (next === '-') {
    const first = from === 0 || !/[-\p{L}\p{N}]/u.test(chunk.charAt(from - 1));
    const second = match(WORD, chunk, end + 1);
    if (second === '') {
      // "th-": a word broken off.
      if (/^-[,.]?$/.test(chunk.slice(end)) && word.length <= 2 && first) end += 1;
    } else if ((first && PREFIXES.has(word.toLowerCase())) || SUFFIXES.has(second.toLowerCase())) {
      end += 1 + second.length;
    }
  }
  return endWord(chunk, from, end, put);
}

/** Whether the full stop behind a word belongs to it. `rest` stands behind the stop without a space between. */
function shortened(word: string, rest: string, beforeFigure: boolean): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  const key = word.toLowerCase().replaceAll('’', "'");
  if (DOTTED_BEFORE_NUMBER.has(key)) return rest === '' ? beforeFigure : /^\d/.test(rest);
  return DOTTED.has(key) && !/^\p{Ll}/u.test(rest);
}

/** Adds the word from `from` to `end` with its clitics apart; a backtick may stand for the apostrophe. */
function endWord(chunk: string, from: number, end: number, put: Add): number {
  const word = chunk.slice(from, end);
  const fused = FUSED.has(word.toLowerCase().replace(/[’ʼ]/g, "'"));
  if (fused) {
    addFused(word, from, put);
    return end;
  }
  const clitic = (NOT.exec(word) ?? CLITIC.exec(word))?.index ?? 0;
  if (clitic > 0) {
    put(from, from + clitic);
    put(from + clitic, end);
  } else {
    put(from, end);
  }
  return end;
}
