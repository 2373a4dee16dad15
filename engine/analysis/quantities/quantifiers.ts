import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Tree } from '../tree/tree.ts';
import { numeralAt } from './numerals.ts';
import { phraseAt, type AmountText } from './pieces.ts';

/** "most", "both", "a few": how many, or what share of, without a number. */
export interface Quantifier {
  readonly from: number;
  readonly to: number;
  readonly share: boolean;
  readonly low: number;
  readonly high: number;
}

/** Whether a noun phrase in the plural begins at a token. */
function pluralFrom(tree: Tree, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const tag = tree.tokens[at]?.tag ?? '';
    if (/^NNP?S$/.test(tag)) return true;
    if (!/^(?:JJ|RB|VBN|VBG|NN|NNP|CD)$/.test(tag)) return false;
  }
  return false;
}

const NOUNS = /^(?:NN|NNS|JJ|JJR|VBN|VBG|CD|PRP|PRP\$|NNP|NNPS|RB)$/;

/** The quantifier that begins at a piece; null where the word does other work ("most important", "not at all"). */
export function quantifierAt(
  { pieces, tree, words: amounts }: AmountText,
  at: number,
  words: CountedWords | null,
): Quantifier | null {
  if (words === null || pieces[at]!.kind !== 'word') return null;
  const found = phraseAt(pieces, at, words.quantifiers);
  if (found === null) return null;
  const { to, value } = found;
  const printed = pieces
    .slice(at, to)
    .map(({ key }) => key)
    .join(' ');
  const next = pieces[to];
  const before = pieces[at - 1]?.key ?? '';
  if (next === undefined) return null;
  const tag = tree.tokens[next.token]?.tag ?? '';
  const own = tree.tokens[pieces[at]!.token]!;
  // "all of who he was", "all her own"
  const behind = tree.tokens[pieces[to + 1]?.token ?? -1];
  if (printed === 'all' && (/^W/.test(behind?.tag ?? '') || behind?.norm === 'own')) return null;
  const of = next.key === 'of';
  // "by a majority of 35 to 23", "a majority of two thirds"
  const whole = of ? to + 1 : to;
  if (
    value[0] === 'share' &&
    pieces[whole] !== undefined &&
    /ity/.test(printed) &&
    numeralAt(pieces, whole, amounts) !== null
  )
    return null;
  if (/of$/.test(printed) || of)
    return {
      from: at,
      to: of ? to : to - (printed.endsWith(' of') ? 1 : 0),
      share: value[0] === 'share',
      low: value[1],
      high: value[2],
    };
  const [least, most] = [value[1], value[2]];
  const made = { from: at, to, share: value[0] === 'share', low: least, high: most };
  switch (printed) {
    case 'all':
      return !/^(?:at|after|above|first|it)$/.test(before) &&
        (words.behindAll.has(next.key) ||
          (next.key === 'the' && pluralFrom(tree, next.token + 1)) ||
          tag === 'CD' ||
          pluralFrom(tree, next.token))
        ? made
        : null;
    case 'most':
      return before === 'the' ||
        before === 'at' ||
        (tag !== 'NNS' && !(tag === 'JJ' && own.tag !== 'RBS')) ||
        own.tag === 'RBS'
        ? null
        : made;
    case 'both':
      return own.pos === 'CCONJ' || own.relation === 'cc:preconj' || !/^(?:NNS|JJ|CD|DT|PRP\$)$/.test(tag)
        ? null
        : made;
    case 'none':
      return null;
    case 'few':
      return tag === 'NNS' || (tag === 'JJ' && before !== 'a')
        ? /^(?:the|a|past|last|next|first|these|those)$/.test(before)
          ? null
          : made
        : null;
    default:
      return NOUNS.test(tag) && tag !== 'RB' && tag !== 'PRP' ? made : null;
  }
}
