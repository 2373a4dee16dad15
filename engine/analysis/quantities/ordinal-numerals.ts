import type { AmountWords, NumeralWords } from '../../lexicon/amount-words.ts';
import { cardinalAt, compound } from './cardinal-numerals.ts';
import { exact, type Numeral } from './numeral.ts';
import { isPart } from './parts-of-one.ts';
import { isDash, type Piece } from './pieces.ts';

export function ordinalAt(pieces: readonly Piece[], at: number, words: AmountWords): Numeral | null {
  const { numerals } = words;
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  // "der 50. Jahrestag": at the end of a sentence a full stop makes no ordinal.
  const ends = next?.key === '.' && pieces[at + 2]?.kind !== 'word';
  if (/^\d{1,4}$/.test(piece.text) && next?.glued === true && numerals.ordinalEndings.has(next.key) && !ends)
    return exact(at, at + 2, Number(piece.text), { kind: 'ordinal', figures: true });
  const ten = numerals.cardinals.get(piece.key);
  if (ten !== undefined && ten >= 20 && ten % 10 === 0) {
    const to = isDash(next) ? at + 2 : at + 1;
    const one = numerals.ordinals.get(pieces[to]?.key ?? '');
    if (one !== undefined && one < 10) return exact(at, to + 1, ten + one, { kind: 'ordinal' });
  }
  const place = numerals.ordinals.get(piece.key) ?? compoundOrdinal(piece.key, numerals);
  const long = numerals.decimal === ',' ? longOrdinalAt(pieces, at, words, place) : null;
  if (long !== null) return long;
  return place === undefined || isPart(pieces, at, numerals)
    ? null
    : exact(at, at + 1, place, { kind: 'ordinal' });
}

/** "quatre-vingt-dixième", "vingt et unième", "vigésimo primero": tens, in words or as an ordinal, before an ordinal. */
function longOrdinalAt(
  pieces: readonly Piece[],
  at: number,
  words: AmountWords,
  place: number | undefined,
): Numeral | null {
  const { numerals } = words;
  const tens =
    place === undefined
      ? numerals.cardinals.has(pieces[at]!.key)
        ? cardinalAt(pieces, at, words, false)
        : null
      : exact(at, at + 1, place);
  if (tens === null || tens.value === null || tens.figures || tens.value < 20 || tens.value % 10 !== 0)
    return null;
  const joined = isDash(pieces[tens.to]) || numerals.links.has(pieces[tens.to]?.key ?? '');
  const to = joined ? tens.to + 1 : tens.to;
  const unit = numerals.ordinals.get(pieces[to]?.key ?? '');
  const base = tens.value % 100 === 60 || tens.value % 100 === 80 ? 20 : 10;
  return unit === undefined || unit >= base
    ? null
    : exact(at, to + 1, tens.value + unit, { kind: 'ordinal' });
}

/** "zweiunddreißigste", "hundertdreizehnten": an ordinal made of a cardinal in one word. */
function compoundOrdinal(key: string, numerals: NumeralWords): number | undefined {
  const cardinal = numerals.joint === null ? undefined : /^(.+?)s?te[nrsm]?$/.exec(key)?.[1];
  if (cardinal === undefined) return undefined;
  const value = numerals.cardinals.get(cardinal) ?? compound(cardinal, numerals);
  return value === undefined || value <= 12 ? undefined : value;
}
