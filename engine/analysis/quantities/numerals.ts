import type { AmountWords, NumeralWords } from '../../lexicon/amount-words.ts';
import { figureAt } from './figures.ts';
import type { Span } from '../../types.ts';
import type { Tree } from '../tree/tree.ts';
import { amountText, isDash, phraseAt, type Piece } from './pieces.ts';

/** A number as printed, without what is said around it. */
export interface Numeral {
  /** Its pieces, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where words tell a size alone: "dozens". */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** Begins with figures. */
  readonly figures: boolean;
  /** Its last word multiplies: "million"; 1 where none does. */
  readonly scale: number;
}

const exact = (from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  value,
  low: value,
  high: value,
  kind: 'cardinal',
  figures: false,
  scale: 1,
  ...more,
});

/**
 * The number that begins at a piece: "1,082,000", "one million eighty two thousand", "a hundred and twenty", "ten and a half million",
 * "half a million", "two-thirds", "dozens", "21st". Null for none.
 *
 * @param money a sign of money stands before it, so that "m" is a million
 */
export function numeralAt(
  pieces: readonly Piece[],
  at: number,
  words: AmountWords | null,
  money = false,
): Numeral | null {
  if (pieces[at] === undefined) return null;
  const numerals = words?.numerals;
  if (numerals === undefined) {
    const figure = figureAt(pieces, at, null);
    return figure === null ? null : exact(at, figure.to, figure.value, { figures: true });
  }
  return (
    ordinalAt(pieces, at, words!) ??
    vagueAt(pieces, at, numerals) ??
    someOfScale(pieces, at, numerals) ??
    halfOfScale(pieces, at, numerals) ??
    partAt(pieces, at, words!) ??
    cardinalAt(pieces, at, words!, money)
  );
}

/** The number that a stretch of a sentence is from end to end; null where it is none, or more. */
export function numeralIn(tree: Tree, { start, end }: Span): Numeral | null {
  const { pieces, words } = amountText(tree);
  const first = pieces.findIndex((piece) => piece.start === start);
  const numeral = first < 0 ? null : numeralAt(pieces, first, words);
  return numeral === null || pieces[numeral.to - 1]!.end !== end ? null : numeral;
}

function ordinalAt(pieces: readonly Piece[], at: number, words: AmountWords): Numeral | null {
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

/** "a third of", "one third": the word is a part of one and no place in a series. */
function isPart(pieces: readonly Piece[], at: number, numerals: NumeralWords): boolean {
  const { key } = pieces[at]!;
  if (!numerals.fractions.has(key)) return false;
  const before = pieces[isDash(pieces[at - 1]) ? at - 2 : at - 1]?.key ?? '';
  const count = numerals.cardinals.get(before);
  return (
    (count === 1 && key !== 'second') ||
    (count !== undefined && count > 1 && key.endsWith('s')) ||
    (numerals.articles.has(before) && (OF.has(pieces[at + 1]?.key ?? '') || isStep(pieces, at - 1, at + 1)))
  );
}

/** "fell by half", "rose by a third in May": a step of that size, from one piece up to another; but "by a third man", "by half time". */
const isStep = (pieces: readonly Piece[], from: number, to: number) =>
  pieces[from - 1]?.key === 'by' &&
  (pieces[to]?.kind !== 'word' ||
    /^(?:in|since|over|from|to|during|within|and|between|after|last|this)$/.test(pieces[to]!.key));

const OF: ReadonlySet<string> = new Set(['of', 'der', 'des', 'de', 'du', "d'"]);

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
function vagueAt(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const { key } = pieces[at]!;
  const size = numerals.vague.get(key);
  if (size === undefined) return null;
  let [[low, high], to] = [size, at + 1];
  for (;;) {
    const greater = OF.has(pieces[to]?.key ?? '') ? numerals.vague.get(pieces[to + 1]?.key ?? '') : undefined;
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
function someOfScale(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const some = phraseAt(pieces, at, numerals.some);
  const scale = some === null ? undefined : numerals.scales.get(pieces[some.to]?.key ?? '');
  if (some === null || scale === undefined) return null;
  const [low, high] = [some.value[0] * scale, some.value[1] * scale];
  return { from: at, to: some.to + 1, value: null, low, high, kind: 'vague', figures: false, scale };
}

/** "half a million", "half a dozen". */
function halfOfScale(pieces: readonly Piece[], at: number, numerals: NumeralWords): Numeral | null {
  const part = numerals.fractions.get(pieces[at]!.key);
  if (part === undefined || pieces[at + 1] === undefined) return null;
  let to = at + 1;
  if (isDash(pieces[to]) || numerals.articles.has(pieces[to]!.key)) to += 1;
  const scale = numerals.scales.get(pieces[to]?.key ?? '');
  return scale === undefined ? null : exact(at, to + 1, part * scale, { scale });
}

/** "half of", "a third of the voters", "two-thirds", "three quarters of". */
function partAt(pieces: readonly Piece[], at: number, words: AmountWords): Numeral | null {
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
    if (article && !OF.has(pieces[to + 1]?.key ?? '') && !isStep(pieces, at, to + 1)) return null;
    if (count > 1 && !/s$|el$/.test(name)) return null;
    if (
      /^quarters?$/.test(name) &&
      count > 1 &&
      !OF.has(pieces[to + 1]?.key ?? '') &&
      !isDash(pieces[at + 1])
    )
      return null;
    return exact(at, to + 1, count * part, { kind: 'fraction' });
  }
  if (!/^(?:half|hälfte|moitié|mitad)$/.test(key)) return null;
  const next = pieces[at + 1]?.key ?? '';
  const before = pieces[at - 1]?.key ?? '';
  const other = numerals.ordinals.has(before) || /^(?:other|better|-|time|an|and|a|hour)$/.test(before);
  return !other &&
    (OF.has(next) ||
      isStep(pieces, at, at + 1) ||
      /^(?:the|a|an|its|their|his|her|our|all|those|these|that|as|were|was|are|is|have|had)$/.test(next)) &&
    !isDash(pieces[at + 1])
    ? exact(at, at + 1, 1 / 2, { kind: 'fraction' })
    : null;
}

/** A whole number in figures, words or both: "two thousand three hundred", "1.5 million", "$3m", "a dozen". */
function cardinalAt(
  pieces: readonly Piece[],
  at: number,
  words: AmountWords,
  money: boolean,
): Numeral | null {
  const { cardinals, scales, links, articles } = words.numerals;
  let [total, current, lastScale, to] = [0, -1, Infinity, at];
  let [figures, open] = [false, false];
  let ceiling = Infinity;
  const next = () => {
    if (isDash(pieces[to]) && pieces[to]!.glued && pieces[to + 1]?.glued === true && to > at) return to + 1;
    return open && links.has(pieces[to]?.key ?? '') ? to + 1 : to;
  };
  for (;;) {
    const step = to === at ? at : next();
    const piece = pieces[step];
    if (piece === undefined) break;
    const figure = current < 0 || ceiling === 100 ? figureAt(pieces, step, words) : null;
    if (figure !== null) {
      if (step > to || (to > at && figure.value >= Math.min(lastScale, ceiling))) break;
      if (to > at && !(pieces[step]!.start - pieces[to - 1]!.end <= 1)) break;
      figures ||= to === at;
      current = Math.max(current, 0) + figure.value;
      [to, ceiling, open] = [figure.to, 1, false];
      const letters = pieces[to];
      const scaled = letters === undefined ? undefined : words.numerals.scaleLetters.get(letters.key);
      if (scaled !== undefined && isScaleLetter(pieces, to, money))
        return exact(at, to + 1, current * scaled, { figures, scale: scaled });
      continue;
    }
    const one =
      to > at &&
      links.has(pieces[to]?.key ?? '') &&
      articles.has(piece.key) &&
      words.numerals.decimal === ',';
    const value = one
      ? 1
      : (cardinals.get(piece.key) ??
        compound(piece.key, words.numerals) ??
        (to > at && piece.key === 'one' ? 1 : undefined));
    const scale = scales.get(piece.key);
    if (value !== undefined) {
      if (figures && ceiling === 1) break;
      if (current < 0 ? value >= lastScale : value >= ceiling) {
        // "quatre-vingt-dix" is four times twenty and ten.
        if (current % 100 === 4 && value === 20 && words.numerals.decimal === ',')
          [current, ceiling] = [current + 76, 20];
        else break;
      } else {
        current = Math.max(current, 0) + value;
        ceiling =
          value >= 20 && value % 10 === 0 && value < 100
            ? words.numerals.decimal === ',' && value === 60
              ? 20
              : 10
            : value >= 100
              ? 100
              : 1;
        // "dix-sept"
        if (value === 10 && words.numerals.decimal === ',' && isDash(pieces[step + 1])) ceiling = 10;
      }
      open = value >= 20 && words.numerals.decimal === ',';
      to = step + 1;
    } else if (scale !== undefined) {
      if (isDash(pieces[to]) && step > to && figures && ceiling === 1 && scale === 12) break;
      const count = current < 0 ? 1 : current;
      // "doscientos mil millones": what stands before is multiplied as a whole.
      if (current < 0 && total > 0 && scale > lastScale && words.numerals.decimal === ',') {
        [total, lastScale, open, to] = [total * scale, scale, true, step + 1];
        continue;
      }
      if (current < 0 && total > 0) break;
      if (scale === 20 && piece.key === 'score' && !(current > 0 && !figures)) break;
      if (scale === 100) {
        if (count >= 100) break;
        [current, ceiling] = [count * 100, 100];
      } else if (scale < 100) {
        return exact(at, step + 1, (total + count) * scale, { figures, scale });
      } else {
        total = scale < lastScale ? total + count * scale : (total + count) * scale;
        [lastScale, current, ceiling] = [scale, -1, Infinity];
      }
      [open, to] = [true, step + 1];
    } else if (to === at && articles.has(piece.key)) {
      const after = scales.get(pieces[at + 1]?.key ?? '');
      if (after === undefined || (after === 20 && pieces[at + 1]!.key === 'score')) break;
      [current, to] = [1, at + 1];
    } else break;
    const half = andPart(pieces, to, words.numerals);
    if (half !== null) {
      const multiplied = scales.get(pieces[half.to]?.key ?? '');
      if (current >= 0 && multiplied !== undefined)
        return exact(at, half.to + 1, (total + current + half.value) * multiplied, {
          figures,
          scale: multiplied,
        });
      const size = current < 0 ? lastScale : 1;
      return exact(at, half.to, total + Math.max(current, 0) + half.value * size, { figures });
    }
  }
  if (to === at) return null;
  const { key } = pieces[to - 1]!;
  return exact(at, to, total + Math.max(current, 0), { figures, scale: scales.get(key) ?? 1 });
}

/** "zweiunddreißigste", "hundertdreizehnten": an ordinal made of a cardinal in one word. */
function compoundOrdinal(key: string, numerals: NumeralWords): number | undefined {
  const cardinal = numerals.joint === null ? undefined : /^(.+?)s?te[nrsm]?$/.exec(key)?.[1];
  if (cardinal === undefined) return undefined;
  const value = numerals.cardinals.get(cardinal) ?? compound(cardinal, numerals);
  return value === undefined || value <= 12 ? undefined : value;
}

/** "zweitausenddreihundert": a number word on both sides of a scale in one word. */
function compound(key: string, { cardinals, joint, articles }: NumeralWords): number | undefined {
  if (joint === null) return undefined;
  const at = key.indexOf(joint.word);
  if (at < 0) return undefined;
  const [head, tail] = [key.slice(0, at), key.slice(at + joint.word.length).replace(/^und(?=.)/, '')];
  const many = head === '' || articles.has(head) ? 1 : cardinals.get(head);
  const rest = tail === '' ? 0 : cardinals.get(tail);
  return many === undefined || rest === undefined || (head === '' && tail === '')
    ? undefined
    : many * joint.value + rest;
}

/** "and a half", "and three quarters". */
function andPart(
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

/** Whether letters behind figures multiply: "1.5bn", "$3 bn", "20k", but "3 m" is a length. */
function isScaleLetter(pieces: readonly Piece[], at: number, money: boolean): boolean {
  const { key, glued, text } = pieces[at]!;
  if (pieces[at + 1]?.glued === true && /^[/²³]/u.test(pieces[at + 1]!.text)) return false;
  if (/^[mbt]$/.test(key))
    return (
      money ||
      (glued && text === 'M') ||
      (glued && key === 'm' && /^[a-z]{3,}s$/.test(pieces[at + 1]?.key ?? ''))
    );
  return key === 'k' ? glued : glued || money || /^(?:bn|mn|mln|tn|mio|mrd|mds?)$/.test(key);
}
