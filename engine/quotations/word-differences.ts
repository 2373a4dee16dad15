import { editDistance } from '../algorithms/index.ts';
import { lexicalRelation } from '../analysis/lexical-relation.ts';
import type { Word } from '../analysis/document.ts';
import { hasDictionary, packOf, type LanguagePack } from '../lexicon/language-pack.ts';
import { negatorsOf } from '../lexicon/negators.ts';
import { spellingVariants } from '../lexicon/en/spelling-variants.ts';

/** Whether the words that differ are the same words spelt, joined, bent or contracted otherwise, or fill only. */
export function saysTheSame(x: readonly Word[], y: readonly Word[], language: string): boolean {
  if (areSpeltAlike(x, y, language) || areContractions(x, y, language)) return true;
  const [one, other] = [x, y].map((words) => words.filter((word) => changesSense(word, language)));
  if (one!.length !== other!.length) return false;
  return one!.every((word, at) => areOne(word, other![at]!, language));
}

/** Whether two stretches are the same words spelt, joined or contracted otherwise: nothing else may be left out or put for another. */
export function areSpeltAlike(x: readonly Word[], y: readonly Word[], language: string): boolean {
  const joined = [x, y].map((words) => plain(words.map((word) => readAs(word, language)).join('')));
  if (joined[0] === joined[1]) return true;
  if (x.length > 0 && y.length > 0 && areContractions(x, y, language)) return true;
  return x.length === y.length && x.every((word, at) => areOne(word, y[at]!, language));
}

/** The key of a word, of a sign that of the word it stands for, of a spoken form the written one. */
export function readAs({ key, kind }: Word, language: string): string {
  const pack = packOf(language);
  return (kind === 'punctuation' ? pack?.signs : pack?.spoken)?.get(key) ?? key;
}

/**
 * Whether words that one side has more say nothing: what somebody says while he looks for words ("um", "you know"), and what may be there or
 * not ("all *of* the water", "those *who were* hurt").
 */
export function areUnheard(words: readonly Word[], language: string): boolean {
  const pack = packOf(language);
  const isOne = (phrase: string) =>
    pack?.unheard?.has(phrase) === true || pack?.fillers?.has(phrase) === true;
  const keys = words.map(({ key }) => key);
  return isOne(keys.join(' ')) || keys.every(isOne);
}

/** Whether a word changes what is said when it is left out or put for another: content, a figure, a negator, a modal, "all", "only". */
export function changesSense(word: Word, language: string): boolean {
  if (word.kind === 'punctuation' || packOf(language)?.fillers?.has(word.key) === true) return false;
  return !word.isStop || turnsSense(word, language);
}

/** The same of words that are no content: a negator, a modal verb or hedge, "if", "only". */
export function turnsSense({ key }: Word, language: string): boolean {
  const pack = packOf(language);
  if (pack === null) return negatorsOf(language).has(key);
  return isNegator(key, language) || isHedge(key, pack) || begins([key], pack);
}

export function isNegator(key: string, language: string): boolean {
  return negatorsOf(language).has(key) || /n't$/u.test(key);
}

function isHedge(key: string, { modality: { possible, hedges, grades } }: LanguagePack): boolean {
  return possible.has(key) || hedges.has(key) || grades?.has(key) === true;
}

/** Whether these words, one or more, begin a condition or what takes back or limits the words before. */
export function begins(keys: readonly string[], { modality, limiting }: LanguagePack): boolean {
  for (let count = 1; count <= Math.min(3, keys.length); count += 1) {
    const phrase = keys.slice(0, count).join(' ');
    if (modality.conditionals.has(phrase) || limiting?.has(phrase) === true) return true;
  }
  return false;
}

/** "It *is*" where the other has "it's" before: the word is there, contracted, and the comparison form leaves it out. */
export function isContractedWith({ key }: Word, before: Word | undefined, language: string): boolean {
  return (
    before !== undefined &&
    /['’]s$/iu.test(before.text) &&
    packOf(language)?.contracted?.get('s')?.has(key) === true
  );
}

/** "Won't", "will not"; "it's", "it is": nothing is left on either side when the contracted words are taken apart. */
export function areContractions(x: readonly Word[], y: readonly Word[], language: string): boolean {
  return unfolds(x, y, language) || unfolds(y, x, language);
}

function unfolds(short: readonly Word[], long: readonly Word[], language: string): boolean {
  if (!short.some(({ key }) => key.includes("'"))) return false;
  const written = (words: readonly Word[]) => words.flatMap((word) => readAs(word, language).split(' '));
  const rest = written(long);
  const take = (fits: (key: string) => boolean) => {
    const at = rest.findIndex(fits);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const all = written(short).every((key) => {
    const [head, tail] = key.split("'");
    if (tail === undefined) return take((other) => other === key);
    // "Won't" and "can't" lose letters before the negator.
    if (tail === 't') {
      if (take((other) => other.endsWith('not') && other.length > 3 && other[0] === head![0])) return true;
      return take((other) => other === 'not') && take((other) => other.startsWith(head!.slice(0, 1)));
    }
    const stands = packOf(language)?.contracted?.get(tail);
    return take((other) => other === head) && take((other) => stands?.has(other) ?? other.endsWith(tail));
  });
  return all && long.filter(({ key }) => rest.includes(key)).every((word) => !changesSense(word, language));
}

/** So many letters differ in two spellings of one word of some length. */
const RESPELT = 2;

function areOne(one: Word, other: Word, language: string): boolean {
  if (one.key === other.key) return true;
  if (areOneNumber(one, other)) return true;
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  const [a, b] = [plain(readAs(one, language)), plain(readAs(other, language))];
  if (a === b || spellingVariants(one.key, other.key)) return true;
  if (one.lexeme !== null && other.lexeme !== null)
    return (
      one.lexeme === other.lexeme || (editDistance(a, b, 1) <= 1 && lexicalRelation(one, other) === 'same')
    );
  if (one.stem === other.stem) return true;
  // Old and rare spellings are in no dictionary: "controul", "teazed". Names are not spelt otherwise, they are others.
  if (one.proper || other.proper || one.isStop || other.isStop || !hasDictionary(language)) return false;
  return a[0] === b[0] && editDistance(a, b, RESPELT) <= (Math.max(a.length, b.length) > 5 ? RESPELT : 0);
}

/** "4", "four". */
export function areOneNumber(one: Word, other: Word): boolean {
  return one.kind === 'number' && other.kind === 'number' && lexicalRelation(one, other) === 'same';
}

function plain(key: string): string {
  return key.normalize('NFD').replace(/[\p{M}' ]/gu, '');
}
