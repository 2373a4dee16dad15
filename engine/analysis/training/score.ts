import type { Annotation } from '../model/model.ts';
import type { TreebankSentence } from './conllu.ts';

/** Precision, recall and F1 of one relation, with how often it stands in the treebank. */
export interface RelationScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Shares between 0 and 1 over words that are no punctuation (gold UPOS is not PUNCT). */
export interface Score {
  readonly words: number;
  readonly xpos: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  /** Full relation ("nsubj:pass") to its score: an arc counts when head and relation are right. */
  readonly relations: Readonly<Record<string, RelationScore>>;
}

/**
 * Scores annotations of gold tokens, one for each sentence, in order. Attachment as in the CoNLL shared tasks: a word counts
 * for UAS when its head is right, for LAS when its relation with subtype is right too. Punctuation is left out.
 */
export function scoreAnnotations(
  gold: readonly TreebankSentence[],
  annotations: readonly Annotation[],
): Score {
  let words = 0;
  let xpos = 0;
  let upos = 0;
  let uas = 0;
  let las = 0;
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const countOf = (relation: string) => {
    let count = counts.get(relation);
    if (count === undefined) counts.set(relation, (count = { gold: 0, found: 0, right: 0 }));
    return count;
  };
  gold.forEach((sentence, at) => {
    const annotation = annotations[at]!;
    sentence.words.forEach((word, index) => {
      if (word.upos === 'PUNCT') return;
      const head = annotation.heads[index]! + 1 === word.head;
      const relation = annotation.relations[index]!;
      const right = head && relation === word.relation;
      words += 1;
      if (annotation.tags[index] === word.xpos) xpos += 1;
      if (annotation.pos[index] === word.upos) upos += 1;
      if (head) uas += 1;
      if (right) las += 1;
      countOf(word.relation).gold += 1;
      countOf(relation).found += 1;
      if (right) countOf(relation).right += 1;
    });
  });
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const relations: Record<string, RelationScore> = {};
  for (const relation of [...counts.keys()].sort()) {
    const count = countOf(relation);
    const precision = share(count.right, count.found);
    const recall = share(count.right, count.gold);
    relations[relation] = {
      precision,
      recall,
      f1: share(2 * precision * recall, precision + recall),
      gold: count.gold,
    };
  }
  return {
    words,
    xpos: share(xpos, words),
    upos: share(upos, words),
    uas: share(uas, words),
    las: share(las, words),
    relations,
  };
}
