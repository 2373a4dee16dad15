import { similarity } from '../../link/candidates.ts';
import type { Pairing } from '../../link/moves.ts';
import type { Document, DocumentSentence, Word } from '../../analysis/document.ts';
import { oneSubstitution } from './one-substitution.ts';
import type { LinkedTexts } from '../../link/linked-texts.ts';

/** Sentences of one text that say something together. */
export interface Side {
  readonly text: number;
  readonly sentences: readonly DocumentSentence[];
  /** The words of all its sentences, in order. */
  readonly words: readonly Word[];
}

/** Sentences that report the same thing: of two texts, or a headline and the body below it. */
export interface SentencePair {
  readonly a: Side;
  readonly b: Side;
  readonly strength: number;
}

/** How many sentences after a headline are held against it. */
const HEADLINE_REACH = 8;
/** From this similarity on, a sentence of the body takes up the headline. */
const TAKEN_UP = 0.3;

/** A text of one sentence without a link is held against the sentence nearest to it, among so many. */
const CLAIM_REACH = 40;
/** The strength of that: the weakest of a link. */
const CLAIM = 0.36;

/** Every pair of sentences that are held against each other: the links between texts, and inside each text headline and body. */
export function sentencePairsIn(linkedTexts: LinkedTexts): readonly SentencePair[] {
  const { documents, paired } = linkedTexts;
  const side = (text: number, indices: readonly number[]) =>
    sideOf(
      text,
      indices.map((index) => documents[text]!.sentences[index]!),
    );
  const linked = paired.flatMap(({ a, b, pairings }) => {
    const least = isClaim(documents[a]!, documents[b]!) ? CLAIM : 0;
    return pairings
      .filter((pairing) => hasDifference(pairing, documents[a]!, documents[b]!))
      .map((pairing): SentencePair => ({
        a: side(a, pairing.a),
        b: side(b, pairing.b),
        strength: Math.max(least, pairing.strength),
      }));
  });
  const lone = paired.flatMap(({ a, b, pairings }) =>
    pairings.length > 0 ? [] : claimAndText(linkedTexts, a, b),
  );
  return [...linked, ...lone, ...documents.flatMap((_, text) => headlineAndBody(linkedTexts, text))];
}

/** Whether one of two texts is a single sentence and the other short: the whole of one is meant to be held against the other. */
function isClaim({ sentences: one }: Document, { sentences: other }: Document): boolean {
  return Math.min(one.length, other.length) === 1 && Math.max(one.length, other.length) <= CLAIM_REACH;
}

/** A claim, a headline, a caption as a text of its own: the sentence of the other text that is nearest to it. */
function claimAndText({ documents, features, weights }: LinkedTexts, a: number, b: number): SentencePair[] {
  const [one, other] = [documents[a]!.sentences, documents[b]!.sentences];
  if (!isClaim(documents[a]!, documents[b]!)) return [];
  let best: { readonly x: number; readonly y: number } = { x: 0, y: 0 };
  let most = -1;
  for (let x = 0; x < one.length; x += 1)
    for (let y = 0; y < other.length; y += 1) {
      const near = similarity(features[a]![x]!, features[b]![y]!, weights, (term) => weights.groupsOf(term));
      if (near > most) [best, most] = [{ x, y }, near];
    }
  const near = [sideOf(a, [one[best.x]!]), sideOf(b, [other[best.y]!])] as const;
  if (most <= 0 && oneSubstitution(near[0].words, near[1].words) === null) return [];
  return [{ a: near[0], b: near[1], strength: CLAIM }];
}

/** Texts of one sentence each that are not among the `known` pairs: whoever compares them still means them for each other. */
export function soleSentences(
  { documents, paired }: LinkedTexts,
  known: readonly SentencePair[],
): SentencePair[] {
  const met = new Set(known.map(({ a, b }) => `${a.text} ${b.text}`));
  return paired
    .filter(({ a, b }) => [a, b].every((text) => documents[text]!.sentences.length === 1))
    .filter(({ a, b }) => !met.has(`${a} ${b}`))
    .map(({ a, b }) => ({
      a: sideOf(a, documents[a]!.sentences),
      b: sideOf(b, documents[b]!.sentences),
      strength: 0,
    }));
}

/** The strength of a claim and a sentence with hardly a word in common. */
const BARE_CLAIM = 0.3;

/**
 * A text of one sentence and the sentence of the other, short text that has most words in common with it, where {@link sentencePairsIn}
 * finds none: whoever sets a single sentence beside a text means the two to be compared. Only for rules that look closely.
 */
export function bareClaimsIn(linked: LinkedTexts): readonly SentencePair[] {
  const { documents, paired } = linked;
  return paired.flatMap(({ a, b, pairings }): SentencePair[] => {
    const [one, other] = [documents[a]!, documents[b]!];
    if (pairings.length > 0 || !isClaim(one, other) || claimAndText(linked, a, b).length > 0) return [];
    let [x, y, most] = [0, 0, -1];
    for (const [i, mine] of one.sentences.entries())
      for (const [j, theirs] of other.sentences.entries()) {
        const common = wordsInCommon(mine, theirs);
        if (common > most) [x, y, most] = [i, j, common];
      }
    if (most < 0) return [];
    return [{ a: sideOf(a, [one.sentences[x]!]), b: sideOf(b, [other.sentences[y]!]), strength: BARE_CLAIM }];
  });
}

function wordsInCommon(a: DocumentSentence, b: DocumentSentence): number {
  const there = new Set(b.words.flatMap(({ isStop, stem }) => (isStop ? [] : [stem])));
  return new Set(a.words.flatMap(({ isStop, stem }) => (!isStop && there.has(stem) ? [stem] : []))).size;
}

function sideOf(text: number, sentences: readonly DocumentSentence[]): Side {
  const words =
    sentences.length === 1 ? sentences[0]!.words : sentences.flatMap((sentence) => sentence.words);
  return { text, sentences, words };
}

/** Sentences of the same words cannot contradict each other, but by their signs ("$3" and "€3"); in versions of one text that is nearly all. */
function hasDifference({ a, b, strength }: Pairing, one: Document, other: Document): boolean {
  if (strength < 1) return true;
  if (a.length !== 1 || b.length !== 1) return false;
  const [first, second] = [one.sentences[a[0]!]!.form, other.sentences[b[0]!]!.form];
  return first !== second && signsOf(first) !== signsOf(second);
}

/** The signs of money and share of a sentence, in order. */
function signsOf({ forms }: DocumentSentence['form']): string {
  return forms
    .flatMap(({ kind, text }) => (kind === 'punctuation' && /^[\p{Sc}%‰°]$/u.test(text) ? [text] : []))
    .join('');
}

function headlineAndBody({ documents, features, weights }: LinkedTexts, text: number): SentencePair[] {
  const { paragraphs, sentences } = documents[text]!;
  const isHeadline = (sentence: DocumentSentence) => paragraphs[sentence.paragraph]?.role === 'headline';
  const body: DocumentSentence[] = [];
  for (let at = 0; at < sentences.length && body.length < HEADLINE_REACH; at += 1)
    if (!isHeadline(sentences[at]!)) body.push(sentences[at]!);
  return sentences.filter(isHeadline).flatMap((headline) =>
    body
      .map((sentence): SentencePair => ({
        a: sideOf(text, [headline]),
        b: sideOf(text, [sentence]),
        strength: similarity(
          features[text]![headline.index]!,
          features[text]![sentence.index]!,
          weights,
          (term) => weights.groupsOf(term),
        ),
      }))
      .filter(({ strength }) => strength >= TAKEN_UP),
  );
}
