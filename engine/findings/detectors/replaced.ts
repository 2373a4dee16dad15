import { wordSimilarity } from '../../diff/word-similarity.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { abbreviatedNames } from '../../lexicon/en/name-forms.ts';
import { HONORIFICS } from '../../lexicon/en/titles.ts';
import { canBeNoun, setsAbove } from '../../lexicon/lexeme.ts';
import type { Word } from '../../analysis/document.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { coverage, isSpecific, type PairAlignment } from '../evidence/pair-alignment.ts';
import type { Detector } from '../detector.ts';
import type { Nomination } from '../nomination.ts';
import { bothEnglish } from '../evidence/languages.ts';
import { agrees, lexicalRelation } from '../../analysis/lexical-relation.ts';
import { lettersOf, oneSubstitution, type Substitution } from '../evidence/one-substitution.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import { sentenceOf, tokenOf } from '../evidence/word-tokens.ts';
import { contrast, wordAt } from '../contrast.ts';

/** Only sentences that are one sentence in two versions. */
const SURE_LINK = 0.6;
/** Share of the rest, on either side, that the other must say too. */
const SAME_CONTENT = 0.7;
/** So many names and figures in common show that a report is reported, and the same. */
const SPECIFIC = 2;
/** More words replaced than this make another sentence. */
const MOST_REPLACED = 3;

/**
 * Rules `wording.replaced` and `name.replaced`: a sentence with the same names and figures stands in two sources, and where one has a
 * noun or name the other has another that is no synonym, no wider or narrower word and no form of it. Where that is all that differs
 * it may be any word, and one name in common is enough.
 */
export const replaced: Detector = (context) =>
  context.nearlyAlike.flatMap((pair) =>
    pair.strength >= SURE_LINK && bothEnglish(pair, context) ? replacementsIn(pair, context) : [],
  );

function replacementsIn(pair: SentencePair, context: ComparisonContext): Nomination[] {
  const specifics = sharedSpecifics(pair);
  if (specifics === 0) return [];
  // What is quick to see first: most pairs differ in more than a noun.
  const [a, b] = [pair.a.words, pair.b.words];
  if (oneSubstitution(a, b) === null) {
    if (specifics < SPECIFIC || !hasNounOfItsOwn(a, b) || !hasNounOfItsOwn(b, a)) return [];
  }
  const parts = context.alignmentOf(pair);
  const all = pairsIn(pair, parts);
  // In a paraphrase a noun is only worded otherwise too; a name is not.
  const pairs = isReworded(parts, all) ? all.filter(([i, j]) => a[i]!.proper && b[j]!.proper) : all;
  if (pairs.length === 0 || pairs.length > MOST_REPLACED) return [];
  const [exceptA, exceptB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const share = Math.min(
    coverage(parts.a, parts.saidA, context.weights, exceptA).share,
    coverage(parts.b, parts.saidB, context.weights, exceptB).share,
  );
  if (share < SAME_CONTENT) return [];
  const names = pairs.some(([i]) => a[i]!.proper);
  return [
    contrast(names ? 'name.replaced' : 'wording.replaced', pair, {
      a: pairs.map(([i]) => wordAt(i)),
      b: pairs.map(([, j]) => wordAt(j)),
    }),
  ];
}

/** Whether anything but these pairs is said in other words: a content word that the other side does not have as it is printed. */
function isReworded({ a, b, only }: PairAlignment, pairs: readonly (readonly [number, number])[]): boolean {
  if (only !== null) return false;
  const isNew = (words: readonly Word[], others: readonly Word[], except: ReadonlySet<number>) => {
    const there = new Set(others.map(({ key }) => key));
    return words.some((word, at) => isContent(word) && !except.has(at) && !there.has(word.key));
  };
  return isNew(a, b, new Set(pairs.map(([i]) => i))) || isNew(b, a, new Set(pairs.map(([, j]) => j)));
}

/** Whether some noun or name of one side stands nowhere on the other. */
function hasNounOfItsOwn(words: readonly Word[], others: readonly Word[]): boolean {
  const there = new Set(others.map(({ key }) => key));
  return words.some((word) => !there.has(word.key) && canNameThing(word));
}

/** How many names and figures stand on both sides. */
function sharedSpecifics({ a, b }: SentencePair): number {
  const there = new Set(b.words.filter(isSpecific).map(({ key }) => key));
  return new Set(a.words.filter(isSpecific).flatMap(({ key }) => (there.has(key) ? [key] : []))).size;
}

/** Nouns that stand for each other and mean something else. */
function pairsIn(pair: SentencePair, parts: PairAlignment): [number, number][] {
  if (parts.only !== null) return stretchReplaced(pair, parts.only);
  const { a, b, ofA, ofB, saidA, saidB } = parts;
  return [...a.keys()].flatMap((i): [number, number][] => {
    if (saidA[i] === true || ofA[i]!.length !== 1) return [];
    const j = ofA[i]![0]!;
    if (saidB[j] === true || ofB[j]!.length !== 1) return [];
    const [one, other] = [a[i]!, b[j]!];
    if (!canNameThing(one) || !canNameThing(other)) return [];
    if (agrees(lexicalRelation(one, other)) || areKin(one, other)) return [];
    if (isSpeltOut(one, b, j) || isSpeltOut(other, a, i)) return [];
    return isNoun(pair.a, one) && isNoun(pair.b, other) ? [[i, j]] : [];
  });
}

/** The content words of the only stretch that differs, first with first, where no word of one side is akin to one of the other. */
function stretchReplaced(pair: SentencePair, { fromA, toA, fromB, toB }: Substitution): [number, number][] {
  const [a, b] = [pair.a.words, pair.b.words];
  const content = (words: readonly Word[], from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => from + index).filter((at) => isContent(words[at]!));
  const [here, there] = [content(a, fromA, toA), content(b, fromB, toB)];
  const [first, other] = [here[0], there[0]];
  if (first === undefined || other === undefined) return [];
  if (lettersOf(a.slice(fromA, toA)) === lettersOf(b.slice(fromB, toB))) return [];
  if (
    isAcronymOf(a.slice(fromA, toA), b.slice(fromB, toB)) ||
    isAcronymOf(b.slice(fromB, toB), a.slice(fromA, toA))
  )
    return [];
  const akin = here.some((i) =>
    there.some((j) => {
      const [one, other] = [a[i]!, b[j]!];
      const meaning = lexicalRelation(one, other);
      // Opposites have a rule of their own, which knows of negations.
      if (agrees(meaning) || meaning === 'opposite' || areKin(one, other)) return true;
      return isManner(pair.a, one) || isManner(pair.b, other);
    }),
  );
  return akin ? [] : [[first, other]];
}

/** "US" for "United States". */
function isAcronymOf([short, more]: readonly Word[], words: readonly Word[]): boolean {
  if (short === undefined || more !== undefined || words.length < 2) return false;
  return (
    words.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    short.key === words.map(({ key }) => key.charAt(0)).join('')
  );
}

/** Whether a word in capitals is the first letters of words of which the one at `at` is one: "MVP" of "Most Valuable Player". */
function isSpeltOut({ text, key }: Word, others: readonly Word[], at: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(text)) return false;
  return [...key].some((letter, offset) => {
    if (!others[at]!.key.startsWith(letter)) return false;
    const run = others.slice(Math.max(0, at - offset), at - offset + key.length);
    return run.length === key.length && run.every((word, index) => word.key.startsWith(key.charAt(index)));
  });
}

function isContent(word: Word): boolean {
  return word.kind === 'word' && !word.isStop && !word.quoted;
}

/** A name, or a word that is a noun in one of its senses. */
function canNameThing(word: Word): boolean {
  // "Ms. Beck", "Mrs Beck".
  if (HONORIFICS.has(word.key)) return false;
  return isContent(word) && (word.proper || (word.lexeme !== null && canBeNoun(word.lexeme)));
}

/** A name, or what stands in a noun phrase: a noun, or what can be one before another ("federal court"). */
function isNoun(side: Side, word: Word): boolean {
  return canNameThing(word) && (word.proper || NOMINAL.has(partOfSpeech(side, word) ?? ''));
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The universal part of speech of a word where it stands; null without a grammar at hand. */
function partOfSpeech(side: Side, word: Word): string | null {
  const { tree } = sentenceOf(side, word);
  return tree?.tokens[tokenOf(tree, word)]?.pos ?? null;
}

/** Words of which some senses have a wider word in common after so many steps are paraphrases that no lexicon lists. */
const NEAR = 2;
/** From this similarity on two words are taken for two spellings or forms of one. */
const ALIKE = 0.4;

/** Verbs of saying, holding and classing: one report takes now one, now another. */
function isHolding({ lexeme }: Word): boolean {
  return lexeme !== null && packOf('en')?.holdingVerbs?.has(lexeme.word) === true;
}

/** How or when something is done is told in many words ("secretly", "covertly"; "shortly", "a few hours"); opposites are found as such. */
function isManner(side: Side, word: Word): boolean {
  return word.key.endsWith('ly') && partOfSpeech(side, word) === 'ADV';
}

/** Spellings of one word, and words of one near wider set: paraphrases that no lexicon lists. */
function areKin(a: Word, b: Word): boolean {
  if (a.proper !== b.proper || wordSimilarity(a, b) >= ALIKE || plain(a.key) === plain(b.key)) return true;
  // "Saint Brannoc's", "St Brannoc's".
  if (a.proper && abbreviatedNames(a.key, b.key)) return true;
  // "24 KO", "24 KOs".
  if (a.proper && (`${a.key}s` === b.key || a.key === `${b.key}s`)) return true;
  if (isHolding(a) && isHolding(b)) return true;
  if (a.proper || a.lexeme === null || b.lexeme === null) return false;
  const there = setsAbove(b.lexeme, NEAR);
  return [...setsAbove(a.lexeme, NEAR)].some((set) => there.has(set));
}

/** Without accents. */
function plain(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}
