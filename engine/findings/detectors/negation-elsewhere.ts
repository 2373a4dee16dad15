import type { Word } from '../../analysis/document.ts';
import { wordNegations, type WordNegation } from '../../analysis/polarity/word-negations.ts';
import { hasCapitalNouns } from '../../lexicon/orthography.ts';
import { packOf, type LanguagePack } from '../../lexicon/language-pack.ts';
import { stemmerFor } from '../../text/stem.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';
import type { SentencePair, Side } from '../evidence/sentence-pairs.ts';
import type { Stretch } from '../contrast.ts';

/** Where one of two sentences denies what the other affirms. */
export interface OneSidedNegation {
  /** The words of the negation, on the side that has it; the other has none. */
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
  /** As printed. */
  readonly negator: string;
}

/** Sentences linked less than this speak of one thing only where one of them is a text of its own; see {@link isClaim}. */
const SURE_LINK = 0.45;
/** Share of the content of the shorter sentence that must stand in the other. */
const SAME_CONTENT = 0.75;
/** The same for a claim that is held against the only sentence of another text, and against one of several. */
const CLAIM_CONTENT = 0.2;
const CLAIM_AMONG_SEVERAL = 0.6;
/** A claim that shares so much need not name what it denies in the words of the other text. */
const CLAIM_SURE = 0.33;

/**
 * Of two sentences in a language without a dictionary the one that denies what the other affirms: sentences of nearly the same words,
 * or a claim (a text of one sentence) and the sentence nearest to it. Two denials may cancel out; only one against none is plain.
 */
export function negationElsewhere(pair: SentencePair, linked: LinkedTexts): OneSidedNegation | null {
  const { a, b } = pair;
  if (a.sentences.length !== 1 || b.sentences.length !== 1) return null;
  const [language, other] = [a, b].map(({ text }) => linked.documents[text]!.language.split('-')[0]!);
  if (language !== other) return null;
  const [inA, inB] = [a, b].map(({ words }) => wordNegations(words, language!)) as [
    WordNegation[],
    WordNegation[],
  ];
  if (inA.length + inB.length !== 1) return null;
  const [here, there] = inA.length === 1 ? [a, b] : [b, a];
  const negation = [...inA, ...inB][0]!;
  if (isQuestion(here.words) || isQuestion(there.words) || impliesDenial(there.words, language!)) return null;
  const stands =
    isSameStatement(pair, negation, here, there) || isDeniedClaim(negation, here, there, language!, linked);
  if (!stands) return null;
  const stretches = negation.words.map((at): Stretch => ({ from: at, to: at + 1 }));
  return {
    a: here === a ? stretches : [],
    b: here === b ? stretches : [],
    negator: negation.words.map((at) => here.words[at]!.text).join(' … '),
  };
}

function isSameStatement(
  { strength }: SentencePair,
  negation: WordNegation,
  here: Side,
  there: Side,
): boolean {
  if (strength < SURE_LINK) return false;
  const [one, other] = [contentOf(here.words, negation), contentOf(there.words)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return shareOf(short, long) >= SAME_CONTENT && isDeniedThere(negation, here, other);
}

/** Kinds that deny all of it: "never", "no", "nobody"; a plain "not" may deny one word of many. */
const ABSOLUTE: ReadonlySet<WordNegation['kind']> = new Set(['never', 'determiner', 'pronoun', 'neither']);

/** A text of one sentence that denies what the other text says in the sentence nearest to it. */
function isDeniedClaim(
  negation: WordNegation,
  here: Side,
  there: Side,
  language: string,
  { documents }: LinkedTexts,
): boolean {
  const pack = packOf(language);
  if (pack === null || documents[here.text]!.sentences.length !== 1) return false;
  if (negation.kind === 'without' || negation.kind === 'hardly' || negation.kind === 'particle') return false;
  const [claim, text] = [contentOf(here.words, negation), contentOf(there.words)];
  // The longer of two sentences tells more than the other, and may deny that.
  if (claim.length > text.length + 1) return false;
  const share = shareOf(claim, text);
  const named = isDeniedThere(negation, here, text);
  if (documents[there.text]!.sentences.length > 1)
    return named && share >= CLAIM_AMONG_SEVERAL && namesAreSaid(claim, text, language);
  if (share < CLAIM_CONTENT) return false;
  // "The town, which has no bank, sold the port": what is said aside is not the claim.
  if (!named && isAside(negation, here.words, pack)) return false;
  return ABSOLUTE.has(negation.kind) || named || share >= CLAIM_SURE;
}

/** Whether a denial stands in a clause of its own that a relative word or a conjunction opens behind a comma. */
function isAside(
  { words: cue }: WordNegation,
  words: readonly Word[],
  { negation, complementisers }: LanguagePack,
): boolean {
  let from = cue[0]!;
  while (from > 0 && words[from - 1]!.kind !== 'punctuation') from -= 1;
  const opener = words[from]!.key;
  return from > 0 && negation.endsScope.has(opener) && complementisers?.has(opener) !== true;
}

function contentOf(words: readonly Word[], negation?: WordNegation): Word[] {
  return words.filter(
    ({ kind, isStop }, at) => kind !== 'punctuation' && !isStop && negation?.words.includes(at) !== true,
  );
}

function shareOf(words: readonly Word[], others: readonly Word[]): number {
  return words.filter((word) => isSaid(word, others)).length / Math.max(1, words.length);
}

function isDeniedThere({ denied }: WordNegation, { words }: Side, others: readonly Word[]): boolean {
  return denied.some((at) => isSaid(words[at]!, others));
}

/** A capital tells a name where nouns have none. */
function namesAreSaid(words: readonly Word[], others: readonly Word[], language: string): boolean {
  return hasCapitalNouns(language) || words.every((word) => !word.proper || isSaid(word, others));
}

function isSaid(word: Word, others: readonly Word[]): boolean {
  return others.some(
    (other) => areKin(word.stem, other.stem) || word.groups.some((group) => other.groups.includes(group)),
  );
}

/** A part of a compound or a derivation has at least so many letters. */
const PART = 5;
/** Two words of one family share so much of the shorter stem. */
const COMMON = 0.7;

/** Stems of one word, of a compound and its last part ("Präsidentschaftswahl", "Wahl"), or of one family ("vendr", "vend"). */
function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < PART - 1 || /\d/.test(short)) return false;
  if (long.startsWith(short) || (short.length >= PART && long.endsWith(short))) return true;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= PART && common >= COMMON * short.length;
}

function isQuestion(words: readonly Word[]): boolean {
  return words.slice(-2).some(({ text }) => text === '?');
}

const denying = new Map<LanguagePack, ReadonlySet<string>>();

/** Whether a sentence has a word that denies what it governs: "stoppt den Verkauf", "a cessé de vendre", "evitó la crisis". */
function impliesDenial(words: readonly Word[], language: string): boolean {
  const pack = packOf(language);
  if (pack === null) return false;
  let stems = denying.get(pack);
  if (stems === undefined) {
    const stem = stemmerFor(pack.code);
    stems = new Set(
      pack.implicatives
        .filter(({ signature }) => signature.startsWith('-'))
        .flatMap(({ lemmas }) => [...lemmas].map(stem)),
    );
    denying.set(pack, stems);
  }
  const listed = stems;
  // A stemmer leaves some endings: "stoppt" of "stoppen".
  return words.some(({ stem }) =>
    [0, 1, 2].some((cut) => listed.has(stem.slice(0, Math.max(stem.length - cut, 4)))),
  );
}
