import type { Document, Word } from '../../analysis/document.ts';
import { DisjointSets, editDistance } from '../../algorithms/index.ts';
import { matchInOrder } from '../../diff/word-diff.ts';
import type { SameWord } from '../../diff/common-in-order.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { NEGATORS } from '../../lexicon/negators.ts';
import {
  COMMON_CONTENT,
  COMMON_WORDS,
  windowOf,
  type Quoted,
  type TwoWordings,
} from '../../quotations/utterances.ts';
import { trimmed } from '../../quotations/same-speech.ts';
import { isToldTranslated } from '../../quotations/translations.ts';
import {
  areContractions,
  areOneNumber,
  areUnheard,
  begins,
  isContractedWith,
  readAs,
  turnsSense,
} from '../../quotations/word-differences.ts';
import type { ComparisonContext } from '../evidence/comparison-context.ts';
import { areOfLikeSense, LooselyQuoted } from '../evidence/loosely-quoted.ts';
import type { Detector } from '../detector.ts';
import { nominate, type Nomination } from '../nomination.ts';
import { quotationsAcross } from './quotation-across.ts';
import type { QuotedWording } from '../slots.ts';
import { lexicalRelation } from '../../analysis/lexical-relation.ts';

/** Share of the stretch from the first to the last common word, that both have in order, when a content word is missing. */
const CLOSE_WORDS = 0.8;
/** So many words that are no stop words must be common to both; one fewer when nearly all words are. */
const TELLING_WORDS = 3;
/** Of two quotations with fewer content words in common the longer has at most so many times the words of the shorter. */
const LONGER = 3;
/** Two spellings of one word differ in so many letters. */
const RESPELT = 2;
/** So many words before the first and behind the last in common belong to the same clause. */
const NEAR_END = 2;
/** A clause of so many words between two marks may be left out. */
const LEAST_LEFT_OUT = 3;
/** In a longer quotation than this a stop word ("that", "the") is a matter of style, and no drift. */
const SHORT = 25;

/**
 * Rule `quotation.drift`: one utterance (rule `utterance.same`) quoted in different words, across sources or within one.
 *
 * At least three of the words in common are no stop words. A quotation that is a part of the other, or differs by marks, case,
 * brackets or an ellipsis alone, is none.
 */
export const quotation: Detector = (context) => {
  const { wordings, ofWording } = context.utterances;
  const languageOf = ({ one }: TwoWordings) => context.documents[one.text]!.language;
  const found = new Map<TwoWordings, Drift>();
  for (const two of wordings) {
    const drift = driftOf(two, ofWording, languageOf(two));
    if (drift !== null && !tellsAllBeside(two, drift, context.documents)) found.set(two, drift);
  }
  const loosely = new LooselyQuoted(context.utterances, (two) => found.has(two));
  const drifts = [...found].flatMap(([two, drift]) =>
    loosely.has(two.one.text, two.other.text) && isOfLikeSense(two, languageOf(two)) ? [] : [drift],
  );
  const told = gathered(drifts).map((drift) => quotedOtherwise(drift, context));
  return context.documents.length < 2 ? told : [...told, ...quotationsAcross(context, told, loosely)];
};

/**
 * "The new phone is “the best we have made”", "“This is the best *phone* we have made”": what one quotation has more than the other is told by
 * the narrator of the other in the same sentence.
 */
function tellsAllBeside(
  { one, other }: TwoWordings,
  { wordings }: Drift,
  documents: readonly Document[],
): boolean {
  const more = (quoted: Quoted) =>
    wordings
      .find(({ text, start }) => text === quoted.text && start === quoted.quotation.start)
      ?.focus.map(({ start }) => quoted.words.find((word) => word.start === start)!) ?? [];
  const [x, y] = [more(one), more(other)];
  if (Math.min(x.length, y.length) > 0) return false;
  const [longer, shorter] = x.length > 0 ? [x, other] : [y, one];
  const { language, sentences } = documents[shorter.text]!;
  if (!longer.some(isContent) || longer.some((word) => turnsSense(word, language))) return false;
  const beside = new Set(
    sentences[shorter.quotation.sentence]!.words.filter(({ quoted }) => !quoted).map(({ stem }) => stem),
  );
  return longer.every((word) => !isContent(word) || beside.has(word.stem));
}

/** Whether two wordings that are of one length differ in words of like sense alone. */
function isOfLikeSense({ one, other, common }: TwoWordings, language: string): boolean {
  const rest = ({ words }: Quoted, side: 'a' | 'b') => {
    const matched = new Set(common.map((pair) => pair[side]));
    const [first, last] = [common[0]![side] - NEAR_END, common.at(-1)![side] + NEAR_END];
    return words.filter((_, at) => !matched.has(at) && at >= first && at <= last);
  };
  return areOfLikeSense(rest(one, 'a'), rest(other, 'b'), language);
}

/** Two quotations of one utterance, or all of them. */
interface Drift {
  readonly wordings: readonly QuotedWording[];
  /** How much of the wordings is common, 0..1. */
  readonly share: number;
}

/**
 * Gathers what belongs together: a third wording, and the same two wordings elsewhere, are further places of one finding.
 * A place shows the words in which it differs from the wording it was first held against.
 */
function gathered(drifts: readonly Drift[]): Drift[] {
  const sets = new DisjointSets<string>();
  for (const { wordings } of drifts)
    for (const { wording } of wordings) sets.join(wordings[0]!.wording, wording);
  const wholes = new Map<string, { places: Map<string, QuotedWording>; share: number }>();
  for (const { wordings, share } of drifts) {
    const first = sets.find(wordings[0]!.wording);
    const whole = wholes.get(first) ?? { places: new Map<string, QuotedWording>(), share };
    wholes.set(first, whole);
    whole.share = Math.min(whole.share, share);
    for (const one of wordings) {
      const place = `${one.text}:${one.start}`;
      if (!whole.places.has(place)) whole.places.set(place, one);
    }
  }
  return [...wholes.values()].map(({ places, share }) => ({ wordings: [...places.values()], share }));
}

function driftOf(
  { one: x, other: y, common }: TwoWordings,
  ofWording: ReadonlyMap<string, readonly Quoted[]>,
  language: string,
): Drift | null {
  // Asked first, since which words correspond takes long to tell: versions of a text mostly differ in spelling.
  if (areSpellings(outside(x.words, common, 'a'), outside(y.words, common, 'b'), language)) return null;
  const shorter = Math.min(x.words.length, y.words.length);
  const whole = matchInOrder(x.words, y.words);
  // "I" of "I will not pay and I want to know" is not that of "I want to know".
  const same = trimmed(
    whole.filter((pair) => pair.same),
    x.words,
  );
  const [start, stop] = [same[0]?.a ?? 0, same.at(-1)?.a ?? 0];
  const aligned = whole.filter(({ a }) => same.length === 0 || (a >= start && a <= stop));
  const content = same.filter(({ a }) => isContent(x.words[a]!)).length;
  if (same.length < shorter * COMMON_WORDS || content < COMMON_CONTENT) return null;
  // A few words in a pattern ("be calm, my dear", "be happy, my dear") inside a long speech are another utterance.
  const few = content < TELLING_WORDS;
  if (few && Math.max(x.words.length, y.words.length) > shorter * LONGER) return null;
  if (same.length < windowOf(aligned) * (few ? CLOSE_WORDS : COMMON_WORDS)) return null;
  // What hangs over at either end is where one source cut the quotation: no drift.
  const [first, last] = [aligned[0]!, aligned.at(-1)!];
  const matchedX = new Set(same.map((pair) => pair.a));
  const matchedY = new Set(same.map((pair) => pair.b));
  const within = (words: readonly Word[], from: number, to: number, matched: ReadonlySet<number>) =>
    [...words.keys()].filter((at) => at >= from && at <= to && !matched.has(at));
  const [ofX, ofY] = [new Map(same.map(({ a, b }) => [a, b])), new Map(same.map(({ a, b }) => [b, a]))];
  const uncontracted = (
    words: readonly Word[],
    at: number,
    partners: ReadonlyMap<number, number>,
    others: readonly Word[],
  ) => !isContractedWith(words[at]!, others[partners.get(at - 1) ?? -1], language);
  const alike = respelt(x.words, y.words, same, language);
  const atX = within(x.words, behindNo(x.words, first.a), last.a, matchedX).filter(
    (at) => !alike.a.has(at) && uncontracted(x.words, at, ofX, y.words),
  );
  const atY = within(y.words, behindNo(y.words, first.b), last.b, matchedY).filter(
    (at) => !alike.b.has(at) && uncontracted(y.words, at, ofY, x.words),
  );
  const [differX, differY] = [atX.map((at) => x.words[at]!), atY.map((at) => y.words[at]!)];
  if (differX.length === 0 && differY.length === 0) return null;
  if (areSpellings(differX, differY, language) || areContractions(differX, differY, language)) return null;
  if (areUnheard(differX, language) && areUnheard(differY, language)) return null;
  if (shorter > SHORT && areSpellings(telling(differX), telling(differY), language)) return null;
  // One side only, around an ellipsis: words were left out, and the source says so.
  if (differX.length === 0 && hasEllipsis(x)) return null;
  if (differY.length === 0 && hasEllipsis(y)) return null;
  if (isLeftOutWhole(x, atX, atY, language) || isLeftOutWhole(y, atY, atX, language)) return null;
  // What stands in brackets is the source's own word for others, or beside them, and it says so.
  if (isBracketed(x, differX) || isBracketed(y, differY)) return null;
  // The same wording elsewhere differs in the same words.
  const everywhere = ({ wording }: Quoted, differing: readonly number[], gap: number) =>
    ofWording.get(wording)!.map(({ text, quotation: { start, end }, words }): QuotedWording => {
      const focus = differing.map((at) => words[at]!);
      return {
        wording,
        value: printed(words, differing),
        text,
        start,
        end,
        focus: focus.map((word) => ({ start: word.start, end: word.end })),
        at: focus[0]?.start ?? words[gap]!.end,
      };
    });
  const gapX = same.findLast(({ b }) => b < (atY[0] ?? 0))?.a ?? 0;
  const gapY = same.findLast(({ a }) => a < (atX[0] ?? 0))?.b ?? 0;
  return {
    wordings: [...everywhere(x, atX, gapX), ...everywhere(y, atY, gapY)],
    share: same.length / Math.max(x.words.length, y.words.length),
  };
}

/** "*No* one": the word before belongs to the first that corresponds ("nobody"). */
function behindNo(words: readonly Word[], first: number): number {
  return words[first]!.key === 'one' && words[first - 1]?.key === 'no' ? first - 1 : first;
}

/** The words between two in common that stand against the same ones contracted or spelt otherwise: "cannot", "can't". */
function respelt(
  x: readonly Word[],
  y: readonly Word[],
  same: readonly SameWord[],
  language: string,
): { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> } {
  const [a, b] = [new Set<number>(), new Set<number>()];
  for (const [at, { a: fromX, b: fromY }] of same.entries()) {
    const next = same[at + 1];
    if (next === undefined) break;
    const [ofX, ofY] = [x.slice(fromX + 1, next.a), y.slice(fromY + 1, next.b)];
    if (ofX.length === 0 || ofY.length === 0) continue;
    if (!areSpellings(ofX, ofY, language) && !areContractions(ofX, ofY, language)) continue;
    for (const place of ofX.keys()) a.add(fromX + 1 + place);
    for (const place of ofY.keys()) b.add(fromY + 1 + place);
  }
  return { a, b };
}

/** "A small agency, *and I say it with pride*, but ...": all that differs is one stretch between two marks, and it turns nothing. */
function isLeftOutWhole(
  { words, quotation }: Quoted,
  own: readonly number[],
  others: readonly number[],
  language: string,
): boolean {
  const [from, to] = [own[0], own.at(-1)];
  if (others.length > 0 || from === undefined || to === undefined || to - from !== own.length - 1)
    return false;
  const left = own.map((at) => words[at]!);
  if (left.length < LEAST_LEFT_OUT || left.some((word) => turnsSense(word, language))) return false;
  const pack = packOf(language);
  if (
    pack === null ||
    begins(
      left.map(({ key }) => key),
      pack,
    )
  )
    return false;
  const at = (word: Word) => quotation.words.indexOf(word);
  const [before, behind] = [quotation.words[at(left[0]!) - 1], quotation.words[at(left.at(-1)!) + 1]];
  return [before, behind].every((mark) => mark !== undefined && /^[,;.!?–—-]+$/u.test(mark.text));
}

/** The words between the first and the last in common that are not in common. */
function outside(words: readonly Word[], common: readonly SameWord[], side: 'a' | 'b'): Word[] {
  const matched = new Set(common.map((pair) => pair[side]));
  const [first, last] = [common[0]![side], common.at(-1)![side]];
  return words.filter((_, at) => at > first && at < last && !matched.has(at));
}

/** A word that tells something: no figure, no "th" of a date. */
function isContent({ kind, isStop, key }: Word): boolean {
  return kind === 'word' && !isStop && !/^[a-z]{1,2}$/.test(key);
}

/** Without the stop words, unless they deny. */
function telling(words: readonly Word[]): readonly Word[] {
  return words.filter(({ isStop, key }) => !isStop || NEGATORS.has(key));
}

/** Whether the words that differ are the same words spelt, joined or accented otherwise: "moon-shine", "shewed", "dôme". */
function areSpellings(x: readonly Word[], y: readonly Word[], language: string): boolean {
  const joined = [x, y].map((words) => plain(words.map((word) => readAs(word, language)).join('')));
  if (joined[0] === joined[1]) return true;
  return x.length === y.length && x.every((word, at) => areSpelling(word, y[at]!));
}

function areSpelling(one: Word, other: Word): boolean {
  if (areOneNumber(one, other)) return true;
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  const [a, b] = [plain(one.key), plain(other.key)];
  const known = one.lexeme !== null && other.lexeme !== null;
  // Two entries of the dictionary are one word only when they are synonyms ("show", "shew"; "realise", "realize").
  if (known && (one.lexeme === other.lexeme || lexicalRelation(one, other) !== 'same')) return a === b;
  return a === b || editDistance(a, b, RESPELT) <= (Math.max(a.length, b.length) > 4 ? RESPELT : 1);
}

function plain(key: string): string {
  return key.normalize('NFD').replace(/[\p{M}' ]/gu, '');
}

/** An ellipsis of one character or of several, or a bracket, anywhere but at the end. */
function hasEllipsis({ quotation: { words } }: Quoted): boolean {
  return words.some(
    ({ text }, at) =>
      at < words.length - 1 &&
      (/^(?:…|\.{2,}|\[)$/u.test(text) || (text === '.' && words[at + 1]!.text === '.')),
  );
}

/** Whether words stand in brackets, all of them: the source's own words. */
function isBracketed({ quotation: { words } }: Quoted, some: readonly Word[]): boolean {
  const inside = new Set<Word>();
  let open = false;
  for (const word of words) {
    if (/^[[(]$/.test(word.text)) open = true;
    else if (/^[\])]$/.test(word.text)) open = false;
    else if (open) inside.add(word);
  }
  return some.length > 0 && some.every((word) => inside.has(word));
}

/** Words by their indices, on one line, with an ellipsis where others stand between them. */
const printed = (words: readonly Word[], indices: readonly number[]) =>
  indices
    .map(
      (index, at) => `${at === 0 ? '' : index === indices[at - 1]! + 1 ? ' ' : ' … '}${words[index]!.text}`,
    )
    .join('');

function quotedOtherwise({ wordings, share }: Drift, { documents }: ComparisonContext): Nomination {
  const ofText = new Map<number, QuotedWording[]>();
  for (const one of wordings) ofText.set(one.text, [...(ofText.get(one.text) ?? []), one]);
  const within = [...ofText.values()].filter((own) => new Set(own.map(({ wording }) => wording)).size > 1);
  const inHeadline = within.flat().some(({ text, start }) => isInHeadline(documents[text]!, start));
  return nominate('quotation.drift', {
    witnesses: wordings.map(({ text, start, end, focus }) => ({ text, start, end, focus })),
    slots: {
      wordings,
      translated: wordings.find((one) => isToldTranslated(documents[one.text]!, one))?.text ?? null,
    },
    level: within.length > 0 ? 'within' : 'across',
    measure: share,
    case: within.length === 0 ? 'across' : inHeadline ? 'headline' : 'within',
  });
}

function isInHeadline({ paragraphs }: Document, offset: number): boolean {
  return paragraphs.some(({ role, start, end }) => role === 'headline' && start <= offset && offset < end);
}
