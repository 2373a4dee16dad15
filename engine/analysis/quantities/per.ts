import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Amount } from './amount.ts';
import { isDash, type AmountText } from './pieces.ts';

/** "a day", "per capita", "a head" behind a number, its unit or what it counts. */
export function perAt(
  { pieces, words, tree }: AmountText,
  { unitTo, kind, vague }: Amount,
  counted: CountedWords | null,
): string | null {
  if (words === null || counted === null) return null;
  for (let at = unitTo; at < Math.min(pieces.length - 1, unitTo + 4); at += 1) {
    const piece = pieces[at]!;
    if (piece.text === '/' || words.qualifiers.per.has(piece.key)) {
      const next = pieces[at + 1]!;
      return counted.perNouns.has(next.key) || (piece.key === 'per' && next.kind === 'word')
        ? next.key
        : null;
    }
    if (isDash(piece) && pieces[at + 1]?.key === 'a' && counted.perNouns.has(pieces[at + 3]?.key ?? ''))
      return pieces[at + 3]!.key;
    // "dozens of customers a day"
    if (vague && at === unitTo && piece.key === 'of') continue;
    if (piece.kind !== 'word' || kind === 'percent' || !/^(?:NN|JJ)/.test(tree.tokens[piece.token]!.tag))
      return null;
  }
  return null;
}
