import type { NumeralWords } from '../../lexicon/amount-words.ts';
import type { Numeral } from './numeral.ts';
import { phraseAt, type Piece } from './pieces.ts';

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
export function vagueAt(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const { key } = pieces[at]!;
  const size = numerals.vague.get(key);
  if (size === undefined) return null;
  let [[low, high], to] = [size, at + 1];
  for (;;) {
    const greater = numerals.partitives.has(pieces[to]?.key ?? '')
      ? numerals.vague.get(pieces[to + 1]?.key ?? '')
      : undefined;
    if (greater === undefined) break;
    [low, high, to] = [(low * greater[0]) / 2, (high * greater[0]) / 2, to + 2];
  }
  // "tens" and "scores" tell a number with "of" alone: "the scores".
  const headline = at === 0 && /^(?:dead|hurt|missing|slain|feared|\w+ed)$/.test(pieces[to]?.key ?? '');
  if (
    to === at + 1 &&
    /^(?:tens|scores)$/.test(key) &&
    (key === 'tens' || (pieces[to]?.key !== 'of' && !headline))
  )
    return null;
  return { from: at, to, value: null, low, high, kind: 'vague', figures: false, scale: 1 };
}

/** "several hundred", "a few thousand", "a couple of dozen". */
export function someOfScale(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const some = phraseAt(pieces, at, numerals.some);
  const scale = some === null ? undefined : numerals.scales.get(pieces[some.to]?.key ?? '');
  if (some === null || scale === undefined) return null;
  const [low, high] = [some.value[0] * scale, some.value[1] * scale];
  return { from: at, to: some.to + 1, value: null, low, high, kind: 'vague', figures: false, scale };
}
