import type { AmountWords, NumeralWords } from '../../lexicon/amount-words.ts';
import { figureAt } from './figures.ts';
import { exact, type Numeral } from './numeral.ts';
import { andPart } from './parts-of-one.ts';
import { isDash, type Piece } from './pieces.ts';

/** A whole number in figures, words or both: "two thousand three hundred", "1.5 million", "$3m", "a dozen". */
export function cardinalAt(
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

/** "zweitausenddreihundert": a number word on both sides of a scale in one word. */
export function compound(key: string, { cardinals, joint, articles }: NumeralWords): number | undefined {
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
