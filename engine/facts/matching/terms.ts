import type { Document } from '../../analysis/document.ts';
import type { Weights } from '../../link/features.ts';
import type { LemmaAgreement } from '../lexical/index.ts';

/** A word with content in its place, and how much it tells: rare words much. */
export interface Term {
  readonly stem: string;
  /** Its dictionary form, by number; see `LemmaAgreement`. */
  readonly lemma: number;
  readonly groups: readonly number[];
  readonly weight: number;
  /** A name or a figure. */
  readonly specific: boolean;
  readonly start: number;
  readonly end: number;
}

/** The content words of one sentence. */
export function termsOf(
  document: Document,
  sentence: number,
  weights: Weights,
  lemmas: LemmaAgreement,
): Term[] {
  return document.sentences[sentence]!.words.flatMap(
    ({ kind, isStop, key, lexeme, stem, groups, proper, start, end }): Term[] =>
      kind === 'punctuation' || isStop
        ? []
        : [
            {
              stem,
              lemma: lemmas.numberOf(lexeme?.word ?? key),
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
  /** Names or figures in both. */
  readonly specific: boolean;
}

/** Synonyms count as so much of a shared term. */
const SYNONYM = 0.6;

/** The terms two sentences share, each once: the same stems first, then words of one synonym group. */
export function sharedTerms(a: readonly Term[], b: readonly Term[], lemmas: LemmaAgreement): SharedTerm[] {
  const shared: SharedTerm[] = [];
  const [takenA, takenB] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const byStem = indexOf(b);
  for (let at = 0; at < a.length; at += 1) {
    const { stem, weight, specific } = a[at]!;
    const partner = byStem.get(stem)?.find((other) => takenB[other] === 0);
    if (partner === undefined) continue;
    takenA[at] = 1;
    takenB[partner] = 1;
    shared.push({ a: at, b: partner, weight, same: true, specific: specific && b[partner]!.specific });
  }
  for (let at = 0; at < a.length; at += 1) {
    const one = a[at]!;
    if (takenA[at] === 1 || one.specific) continue;
    for (let partner = 0; partner < b.length; partner += 1) {
      const other = b[partner]!;
      if (takenB[partner] === 1 || other.specific) continue;
      if (!haveCommonGroup(one, other) && !lemmas.areOne(one.lemma, other.lemma)) continue;
      takenB[partner] = 1;
      const weight = SYNONYM * Math.min(one.weight, other.weight);
      shared.push({ a: at, b: partner, weight, same: false, specific: false });
      break;
    }
  }
  return shared;
}

const indices = new WeakMap<readonly Term[], ReadonlyMap<string, readonly number[]>>();

/** Where the terms of a sentence stand among them, by stem; kept as long as they are. */
function indexOf(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
  const known = indices.get(terms);
  if (known !== undefined) return known;
  const byStem = new Map<string, number[]>();
  for (const [at, { stem }] of terms.entries()) {
    const list = byStem.get(stem);
    if (list === undefined) byStem.set(stem, [at]);
    else list.push(at);
  }
  indices.set(terms, byStem);
  return byStem;
}

function haveCommonGroup({ groups: one }: Term, { groups: other }: Term): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return other.some((group) => one.includes(group));
}
