import type { CountedWords } from '../../lexicon/counted-words.ts';
import { baseRelation, dependent, dependents, type Tree, type TreeToken } from '../tree/tree.ts';
import type { Amount } from './amounts.ts';
import { isNoun, thing } from './nouns.ts';
import type { AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import type { CountedThing } from './quantity.ts';

/** A noun that can be what a measure is of. */
const isThing = (token: TreeToken) => isNoun(token) && !NO_THING.test(token.norm);

const NO_THING = /^(?:%|percent|cents?|pc|points?|dollars?|euros?|per|-|'|")$/;

/** "a death toll of 61", "the dead: 12", "magnitude 6.1", "profit of $3.4bn". */
export function nounBefore(
  { pieces, tree }: AmountText,
  amount: Amount,
  words: CountedWords | null,
): CountedThing | null {
  const before = pieces[amount.from - 1];
  if (before === undefined) return null;
  if (before.key === 'worth' && amount.from > 1) {
    const noun = tree.tokens[pieces[amount.from - 2]!.token]!;
    return isNoun(noun) ? thing(tree, noun.index) : null;
  }
  if (words?.scales.has(before.key) === true) return thing(tree, before.token);
  if (before.text === ':' && amount.from > 1) {
    const counted = tree.tokens[pieces[amount.from - 2]!.token]!;
    if (isNoun(counted) || /^(?:dead|injured|missing|wounded)$/.test(counted.norm))
      return thing(tree, counted.index);
  }
  // The noun before "of", over words that qualify: "a total of more than 61".
  for (let at = amount.from - 1; at > 0 && at >= amount.from - 5; at -= 1) {
    const piece = pieces[at]!;
    if (piece.key === 'of' || piece.key === 'de' || piece.key === 'von') {
      const counted = tree.tokens[pieces[at - 1]!.token]!;
      return isNoun(counted) ? thing(tree, counted.index) : null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|RBR|RBS|DT|CC)$/.test(tree.tokens[piece.token]!.tag)) break;
  }
  return null;
}

/**
 * "sales reached $1.5bn", "the toll rose to 61", "the population is 12,000": the subject of a predicate that measures it; "set bail at
 * $750,000": the object where a preposition stands before the number.
 */
export function measuredBy(
  text: AmountText,
  amount: Amount,
  token: number,
  words: CountedWords | null,
): CountedThing | null {
  if (words === null) return null;
  const { tree, pieces } = text;
  const predicate = predicateOf(tree, token);
  // A number behind "was" may be taken for its subject.
  const behind =
    predicate !== null && token > predicate.token && tree.tokens[predicate.token]!.lemma === 'be';
  if (predicate !== null && (behind || !/^[nc]subj/.test(predicate.role))) {
    const preposition = prepositionBefore(text, amount);
    if (/^(?:of|in|for|with)$/.test(preposition ?? '')) return null;
    const object =
      preposition === null
        ? -1
        : (dependents(tree, predicate.token, 'obj').find((at) => at < pieces[amount.from]!.token) ?? -1);
    if (/^(?:to|at|by)$/.test(preposition ?? '') && object >= 0 && isThing(tree.tokens[object]!))
      return thing(tree, object);
    const subject = measures(tree, predicate.token, words) ? subjectOf(tree, predicate.token, token) : -1;
    if (subject >= 0) return thing(tree, subject);
  }
  return byVerbBefore(text, amount, words) ?? beforeAt(text, amount);
}

/** "set bail at $750,000", where the tree went astray: the noun before "at" and a sum. */
function beforeAt({ pieces, tree }: AmountText, { from, kind }: Amount): CountedThing | null {
  const noun = tree.tokens[pieces[from - 2]?.token ?? -1];
  const sum = kind === 'money' || kind === 'percent';
  return sum && pieces[from - 1]?.key === 'at' && noun !== undefined && isThing(noun)
    ? thing(tree, noun.index)
    : null;
}

/** "to" in "to more than 61": the preposition before a number, over what qualifies it. */
function prepositionBefore({ pieces, tree }: AmountText, { from }: Amount): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const { key, token } = pieces[at]!;
    if (/^(?:to|at|by|from|of|in|for|with)$/.test(key)) return key;
    if (!/^(?:RB|JJ[RS]?|IN|RBR|RBS|DT)$/.test(tree.tokens[token]!.tag)) return null;
  }
  return null;
}

function measures(tree: Tree, at: number, words: CountedWords): boolean {
  return dependent(tree, at, 'cop') >= 0 || words.measuring.has(tree.tokens[at]!.lemma.toLowerCase());
}

/** The noun a predicate says something of: its subject, that of the verb it depends on, or the noun it modifies; -1 for none. */
function subjectOf(tree: Tree, at: number, token: number): number {
  const subject = dependents(tree, at, 'nsubj').find((one) => one !== token);
  if (subject !== undefined) return isThing(tree.tokens[subject]!) ? subject : -1;
  const own = tree.tokens[at]!;
  if (own.head < 0) return -1;
  const base = baseRelation(own);
  // "two quakes, measuring 7.6"
  const beside = tree.tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  if (
    own.tag === 'VBG' &&
    (base === 'advcl' || base === 'acl') &&
    beside >= 0 &&
    isThing(tree.tokens[beside]!)
  )
    return beside;
  if (base === 'acl') return isThing(tree.tokens[own.head]!) ? own.head : -1;
  if (base === 'xcomp' || base === 'conj' || base === 'advcl') {
    const object = base === 'xcomp' ? dependent(tree, own.head, 'obj') : -1;
    const above = object >= 0 && object < at ? object : dependent(tree, own.head, 'nsubj');
    return above >= 0 && isThing(tree.tokens[above]!) ? above : -1;
  }
  return -1;
}

/** Where the tree went astray: a verb that measures stands right before the number, and a noun before it. */
function byVerbBefore(
  { pieces, tree }: AmountText,
  { from }: Amount,
  words: CountedWords,
): CountedThing | null {
  for (let at = from - 1; at > 0 && at >= from - 5; at -= 1) {
    const token = tree.tokens[pieces[at]!.token]!;
    if (/^VB[DZP]$/.test(token.tag)) {
      if (!words.measuring.has(token.lemma.toLowerCase()) && token.lemma !== 'cost') return null;
      for (let noun = token.index - 1; noun >= 0 && noun >= token.index - 5; noun -= 1) {
        const one = tree.tokens[noun]!;
        if (isThing(one)) return thing(tree, noun);
        if (!/^(?:RB|MD|VB|VBZ|VBD|VBN|EX)$/.test(one.tag)) return null;
      }
      return null;
    }
    if (!/^(?:RB|JJ[RS]?|IN|TO|RBR|RBS|DT)$/.test(token.tag)) return null;
  }
  return null;
}
