import type { Amount } from './amounts.ts';
import { countedBy } from './counted.ts';
import { isDash, spanOfPieces, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { EMPTY, type Read } from './reading.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';

const PLACING = /^(?:finish|come|place|rank|stay|stand|end|remain|seed)$/;

/** "third": a place in a series, where a noun or a superlative follows. */
export function ordinal(text: AmountText, amount: Amount): Read {
  const { pieces, tree } = text;
  const none = { quantity: null, to: amount.to };
  let at = amount.to;
  const hyphen = isDash(pieces[at]) && pieces[at]!.glued && pieces[at + 1]?.glued === true;
  if (hyphen) at += 1;
  const next = pieces[at];
  const token = next === undefined ? undefined : tree.tokens[next.token];
  const own = tree.tokens[pieces[amount.from]!.token]!;
  const superlative = token !== undefined && /^(?:JJS|RBS)$/.test(token.tag) ? token : null;
  if (
    superlative === null &&
    hyphen &&
    !/^(?:place|floor|round|year|quarter|half|inning|minute|period|set|week|day|time|term|ranked|seed|seeded|storey|story|stage|century|party|born|grade|highest)$/.test(
      next!.key,
    )
  )
    return none;
  const placed =
    PLACING.test(tree.tokens[own.head]?.lemma ?? '') || PLACING.test(tree.tokens[own.index - 1]?.lemma ?? '');
  if (
    superlative === null &&
    (own.tag === 'RB' || own.pos === 'ADV') &&
    !hyphen &&
    !placed &&
    !(next !== undefined && next.key === 'time')
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
  const counted = countedBy(text, { ...stand, kind: 'plain' }, null);
  if (
    counted === null &&
    superlative === null &&
    !placed &&
    !/^(?:the|a|his|her|its|their|in|finish\w*|came|come|was|place\w*|rank\w*|-)$/.test(
      pieces[amount.from - 1]?.key ?? '',
    )
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
