import type { Document } from '../../analysis/document.ts';
import type { Weights } from '../../link/features.ts';

/** A word with content in its place, and how much it tells: rare words much. */
export interface Term {
  readonly stem: string;
  /** In dictionary form. */
  readonly lemma: string;
  readonly groups: readonly number[];
  readonly weight: number;
  /** A name or a figure. */
  readonly specific: boolean;
  readonly start: number;
  readonly end: number;
}

/** The content words of one sentence. */
export function termsOf(document: Document, sentence: number, weights: Weights): Term[] {
  return document.sentences[sentence]!.words.flatMap(
    ({ kind, isStop, key, lexeme, stem, groups, proper, start, end }): Term[] =>
      kind === 'punctuation' || isStop
        ? []
        : [
            {
              stem,
              lemma: lexeme?.word ?? key,
              groups,
              weight: weights.ofStem(stem),
              specific: proper || kind === 'number',
              start,
              end,
            },
          ],
  );
}

/** Two terms that agree: positions in their lists, and how much they have in common. */
export interface SharedTerm {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** The same stem, and no synonym. */
  readonly same: boolean;
}

/** Synonyms count as so much of a shared term. */
const SYNONYM = 0.6;

/** The terms two sentences share, each once: the same stems first, then words of one synonym group. */
export function sharedTerms(
  a: readonly Term[],
  b: readonly Term[],
  sameLemma: (one: string, other: string) => boolean,
): SharedTerm[] {
  const shared: SharedTerm[] = [];
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const byStem = new Map<string, number[]>();
  for (const [at, { stem }] of b.entries()) {
    const list = byStem.get(stem);
    if (list === undefined) byStem.set(stem, [at]);
    else list.push(at);
  }
  for (const [at, { stem, weight }] of a.entries()) {
    const partner = byStem.get(stem)?.find((other) => !takenB.has(other));
    if (partner === undefined) continue;
    takenA.add(at);
    takenB.add(partner);
    shared.push({ a: at, b: partner, weight, same: true });
  }
  for (const [at, { groups, weight, lemma, specific }] of a.entries()) {
    if (takenA.has(at)) continue;
    const partner = b.findIndex(
      (other, index) =>
        !takenB.has(index) &&
        !(specific || other.specific) &&
        (other.groups.some((group) => groups.includes(group)) || sameLemma(lemma, other.lemma)),
    );
    if (partner < 0) continue;
    takenB.add(partner);
    shared.push({ a: at, b: partner, weight: SYNONYM * Math.min(weight, b[partner]!.weight), same: false });
  }
  return shared;
}
