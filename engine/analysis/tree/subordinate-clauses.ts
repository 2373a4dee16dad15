import { PREPOSITIONS_THAT_JOIN } from '../../lexicon/en/function-words.ts';
import type { Annotation } from '../model/model.ts';

const FINITE = /^VB[DZP]?$/;
const joins = (word: string) => PREPOSITIONS_THAT_JOIN.has(word.toLowerCase());
const MISLAID = /^(?:conj|xcomp|ccomp|parataxis|advcl|dep|acl)$/;
const NOUN = /^(?:NN|PRP$|CD$|DT$)/;

/**
 * Mends a common error of parsers: of "They saw smoke before the plane crashed" they make "before the plane" a phrase and hang
 * "crashed" on "saw". A verb without subject right behind such a phrase has it as its subject.
 */
export function withSubordinateClauses(words: readonly string[], annotation: Annotation): Annotation {
  const tags = [...annotation.tags];
  if (!words.some((word) => joins(word))) return annotation;
  const heads = [...annotation.heads];
  const relations = [...annotation.relations];
  for (const [join, word] of words.entries()) {
    if (!joins(word) || relations[join] !== 'case' || !/^IN$/.test(tags[join]!)) continue;
    const noun = heads[join]!;
    if (noun < join || !NOUN.test(tags[noun]!) || !/^(?:obl|nmod)/.test(relations[noun]!)) continue;
    const verb = verbBehind(tags, heads, relations, noun);
    if (verb < 0) {
      mendObject(tags, heads, relations, join, noun);
      continue;
    }
    // The verb hangs on no word that hangs on it: "for forty minutes before a train came".
    const above = isBelow(heads, noun, verb) ? heads[verb]! : heads[noun]!;
    [heads[noun], relations[noun]] = [verb, hasPassive(heads, relations, verb) ? 'nsubj:pass' : 'nsubj'];
    [heads[join], relations[join]] = [verb, 'mark'];
    [heads[verb], relations[verb]] = [verbAbove(tags, heads, above), 'advcl'];
  }
  return { ...annotation, tags, heads, relations };
}

/** "Because engineers found cracks": the verb taken for a participle of its object. */
function mendObject(tags: string[], heads: number[], relations: string[], join: number, noun: number): void {
  const verb = heads.findIndex(
    (head, at) =>
      at > join + 1 &&
      at < noun &&
      head === noun &&
      /^(?:amod|compound|acl)$/.test(relations[at]!) &&
      /^VB[DNZP]$/.test(tags[at]!),
  );
  if (
    verb < 0 ||
    heads[verb - 1] !== noun ||
    !/^(?:compound|nmod)/.test(relations[verb - 1]!) ||
    !/^(?:NNS|NNP)/.test(tags[verb - 1]!)
  )
    return;
  [heads[verb], relations[verb]] = [verbAbove(tags, heads, heads[noun]!), 'advcl'];
  if (tags[verb] === 'VBN') tags[verb] = 'VBD';
  [heads[noun], relations[noun]] = [verb, 'obj'];
  [heads[join], relations[join]] = [verb, 'mark'];
  [heads[verb - 1], relations[verb - 1]] = [verb, 'nsubj'];
  // What described the object from before the verb describes the subject.
  for (let at = join + 1; at < verb - 1; at += 1) if (heads[at] === noun) heads[at] = verb - 1;
}

/** The verb right behind a phrase, but for its auxiliaries and adverbs, that hangs elsewhere and has no subject; -1 for none. */
function verbBehind(
  tags: readonly string[],
  heads: readonly number[],
  relations: readonly string[],
  noun: number,
): number {
  let at = noun + 1;
  // The rest of the phrase: "the plane and the bus".
  while (at < tags.length && isBelow(heads, at, noun)) at += 1;
  while (at < tags.length && (/^(?:RB|MD)$/.test(tags[at]!) || /^(?:aux|cop)/.test(relations[at]!))) at += 1;
  if (at >= tags.length || !/^VB/.test(tags[at]!) || !MISLAID.test(relations[at]!)) return -1;
  const own = heads.flatMap((head, child) => (head === at ? [child] : []));
  const finite = FINITE.test(tags[at]!) || own.some((child) => /^aux/.test(relations[child]!));
  const bound = own.some((child) => /^(?:nsubj|csubj|expl|cc$|mark)/.test(relations[child]!));
  return finite && !bound ? at : -1;
}

function isBelow(heads: readonly number[], token: number, top: number): boolean {
  for (let at = heads[token]!; at >= 0; at = heads[at]!) if (at === top) return true;
  return false;
}

/** A clause hangs on a verb: the nearest above. */
function verbAbove(tags: readonly string[], heads: readonly number[], from: number): number {
  for (let at = from; at >= 0; at = heads[at]!) if (/^VB/.test(tags[at]!)) return at;
  return from;
}

function hasPassive(heads: readonly number[], relations: readonly string[], verb: number): boolean {
  return heads.some((head, at) => head === verb && relations[at] === 'aux:pass');
}
