import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Amount } from './amount.ts';
import { countedBy } from './counted.ts';
import { isDash, spanOfPieces, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { EMPTY, type Read } from './reading.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';

/** "third": a place in a series, where a noun or a superlative follows. */
export function ordinal(text: AmountText, amount: Amount, words: CountedWords | null): Read {
  const { pieces, tree } = text;
  const none = { quantity: null, to: amount.to };
  let at = amount.to;
  const hyphen = isDash(pieces[at]) && pieces[at]!.glued && pieces[at + 1]?.glued === true;
  if (hyphen) at += 1;
  const next = pieces[at];
  const token = next === undefined ? undefined : tree.tokens[next.token];
  const own = tree.tokens[pieces[amount.from]!.token]!;
  const superlative = token !== undefined && /^(?:JJS|RBS)$/.test(token.tag) ? token : null;
  if (superlative === null && hyphen && words?.ordinalNouns.has(next!.key) !== true) return none;
  // "first lady", "second hand"
  const named = isDash(next) ? pieces[at + 1] : next;
  if (superlative === null && words?.ordinalNames.get(own.norm)?.has(named?.key ?? '') === true) return none;
  // "wait a second."
  if (
    own.norm === 'second' &&
    pieces[amount.from - 1]?.key === 'a' &&
    (next === undefined || next.kind === 'mark')
  )
    return none;
  const placed =
    words?.placing.has(tree.tokens[own.head]?.lemma ?? '') === true ||
    words?.placing.has(tree.tokens[own.index - 1]?.lemma ?? '') === true;
  if (
    superlative === null &&
    (own.tag === 'RB' || own.pos === 'ADV') &&
    !hyphen &&
    !placed &&
    !(token !== undefined && (next!.key === 'time' || (amount.value! > 2 && /^NNS?$/.test(token.tag))))
  )
    return none;
  // "World War II", "Third Reich", "Fifth Avenue": the ordinal is part of a name.
  if (
    (amount.figures || /^\p{Lu}/u.test(pieces[amount.from]!.text)) &&
    token !== undefined &&
    /^\p{Lu}/u.test(next!.text) &&
    !tree.headline
  )
    return none;
  if (
    text.words !== null &&
    own.norm === 'second' &&
    text.words.calendar.units.get('second') === 'second' &&
    own.tag === 'NN'
  )
    return none;
  const stand = superlative === null ? amount : { ...amount, unitTo: at + 1 };
  const counted = countedBy(text, { ...stand, kind: 'ordinal' }, null);
  if (
    counted === null &&
    superlative === null &&
    !placed &&
    words?.beforeOrdinal.has(pieces[amount.from - 1]?.key ?? '') !== true
  )
    return none;
  return {
    quantity: {
      ...EMPTY,
      ...spanOfPieces(pieces, amount.from, superlative === null ? amount.to : at + 1),
      kind: superlative === null ? 'ordinal' : 'rank',
      value: amount.value,
      low: amount.low,
      high: amount.high,
      whole: spanOfPieces(pieces, amount.from, superlative === null ? amount.to : at + 1),
      counted,
      predicate: predicateOf(tree, own.index),
      superlative: superlative === null ? null : superlativeWords(tree, superlative),
    },
    to: superlative === null ? amount.to : at + 1,
  };
}

/** "largest", "most expensive". */
function superlativeWords(tree: Tree, word: TreeToken): string {
  const next = tree.tokens[word.index + 1];
  return word.tag === 'RBS' && next?.tag === 'JJ' ? `${word.norm} ${next.norm}` : word.norm;
}
