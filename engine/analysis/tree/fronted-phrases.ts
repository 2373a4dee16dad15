import type { Annotation } from '../model/model.ts';

const NAME = /^(?:NNPS?|PRP)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;
const BELOW_PHRASE = /^(?:appos|flat|compound|nmod|nmod:desc|nmod:unmarked|dep)$/;
const SUBJECT = /^(?:nsubj|csubj|expl)/;

/**
 * Mends a common error of parsers: of "In this office Holm succeeded Beck" they hang the name on the noun of the phrase in front,
 * and the verb is left without a subject. A name right before a finite verb that has none is its subject.
 */
export function withSubjectsBehindPhrases(words: readonly string[], annotation: Annotation): Annotation {
  const { tags } = annotation;
  const heads = [...annotation.heads];
  const relations = [...annotation.relations];
  for (let at = 2; at < words.length; at += 1) {
    if (!FINITE.test(tags[at]!) || !NAME.test(tags[at - 1]!)) continue;
    const verb = heads[at]! > at && relations[at]!.startsWith('aux') ? heads[at]! : at;
    if (heads.some((head, child) => head === verb && SUBJECT.test(relations[child]!))) continue;
    const top = topOfName(heads, at - 1);
    const phrase = heads[top]!;
    const isMislaid =
      phrase >= 0 && phrase < top && heads[phrase] === verb && /^obl/.test(relations[phrase]!);
    if (!isMislaid || !BELOW_PHRASE.test(relations[top]!) || isPrepositional(heads, relations, top)) continue;
    // "In Oslo, a town Beck knew": behind a comma it is set beside.
    if (words[top - 1] === ',' || /^NNPS?$/.test(tags[phrase]!)) continue;
    [heads[top], relations[top]] = [verb, 'nsubj'];
  }
  return { ...annotation, heads, relations };
}

/** The word that heads the name which ends at a position. */
function topOfName(heads: readonly number[], last: number): number {
  const head = heads[last]!;
  return head >= 0 && head < last && last - head < 3 && heads[head]! >= 0 && heads[head]! < head
    ? head
    : last;
}

function isPrepositional(heads: readonly number[], relations: readonly string[], top: number): boolean {
  return heads.some((head, at) => head === top && relations[at] === 'case');
}
