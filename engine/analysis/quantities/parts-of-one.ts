import type { AmountWords, NumeralWords } from '../../lexicon/amount-words.ts';
import { exact, type Numeral } from './numeral.ts';
import { isDash, type Piece } from './pieces.ts';

/** "a third of", "one third": the word is a part of one and no place in a series. */
export function isPart(pieces: readonly Piece[], at: number, numerals: NumeralWords): boolean {
  const { key } = pieces[at]!;
  if (!numerals.fractions.has(key)) return false;
  const before = pieces[isDash(pieces[at - 1]) ? at - 2 : at - 1]?.key ?? '';
  const count = numerals.cardinals.get(before);
  return (
    (count === 1 && key !== 'second') ||
    (count !== undefined && count > 1 && key.endsWith('s')) ||
    (numerals.articles.has(before) && numerals.partitives.has(pieces[at + 1]?.key ?? ''))
  );
}

/** "half a million", "half a dozen". */
export function halfOfScale(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const part = numerals.fractions.get(pieces[at]!.key);
  if (part === undefined || pieces[at + 1] === undefined) return null;
  let to = at + 1;
  if (isDash(pieces[to]) || numerals.articles.has(pieces[to]!.key)) to += 1;
  const scale = numerals.scales.get(pieces[to]?.key ?? '');
  return scale === undefined ? null : exact(at, to + 1, part * scale, { scale });
}

/** "half of", "a third of the voters", "two-thirds", "three quarters of". */
export function partAt(pieces: readonly Piece[], at: number, words: AmountWords): Numeral | null {
  const { numerals } = words;
  const { key } = pieces[at]!;
  const article = numerals.articles.has(key);
  const count = article
    ? 1
    : key === 'one'
      ? 1
      : (numerals.cardinals.get(key) ?? (/^\d$/.test(key) ? Number(key) : null));
  if (count !== null) {
    const to = isDash(pieces[at + 1]) ? at + 2 : at + 1;
    const part = numerals.fractions.get(pieces[to]?.key ?? '');
    if (part === undefined || count > 20 || count === 0) return null;
    const name = pieces[to]!.key;
    // "a half" and "a quarter of", but not "a quarter" of a year, nor "a third man".
    if (
      article &&
      !numerals.partitives.has(pieces[to + 1]?.key ?? '') &&
      !isBare(pieces, at, to + 1, numerals)
    )
      return null;
    if (count > 1 && !/s$|el$/.test(name)) return null;
    if (
      /^quarters?$/.test(name) &&
      count > 1 &&
      !numerals.partitives.has(pieces[to + 1]?.key ?? '') &&
      !isDash(pieces[at + 1])
    )
      return null;
    return exact(at, to + 1, count * part, { kind: 'fraction' });
  }
  const { halves, partitives } = numerals;
  if (!halves.words.has(key)) return null;
  const [before, next] = [pieces[at - 1]?.key ?? '', pieces[at + 1]?.key ?? ''];
  return !numerals.ordinals.has(before) &&
    !(halves.notBehind.has(before) || (numerals.links.has(before) && isNumber(pieces[at - 2], numerals))) &&
    (partitives.has(next) || halves.before.has(next) || isBare(pieces, at, at + 1, numerals)) &&
    !isDash(pieces[at + 1])
    ? exact(at, at + 1, 1 / 2, { kind: 'fraction' })
    : null;
}

const isNumber = (piece: Piece | undefined, { cardinals }: NumeralWords) =>
  piece !== undefined && (piece.kind === 'figure' || cardinals.has(piece.key));

/** "fell by a fifth in May": a part of what is told before it. */
function isBare(pieces: readonly Piece[], at: number, to: number, { bareParts }: NumeralWords): boolean {
  const next = pieces[to];
  return (
    bareParts.before.has(pieces[at - 1]?.key ?? '') &&
    (next === undefined || (next.kind === 'mark' && !isDash(next)) || bareParts.behind.has(next.key))
  );
}

/** "and a half", "and three quarters". */
export function andPart(
  pieces: readonly Piece[],
  at: number,
  numerals: NumeralWords,
): { value: number; to: number } | null {
  if (!numerals.links.has(pieces[at]?.key ?? '')) return null;
  const article = numerals.articles.has(pieces[at + 1]?.key ?? '');
  const count = article ? 1 : numerals.cardinals.get(pieces[at + 1]?.key ?? '');
  const to = isDash(pieces[at + 2]) ? at + 3 : at + 2;
  const part = numerals.fractions.get(pieces[to]?.key ?? '');
  return count === undefined || part === undefined || (article && part !== 1 / 2 && part !== 1 / 4)
    ? null
    : { value: count * part, to: to + 1 };
}
