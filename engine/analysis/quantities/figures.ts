import type { AmountWords } from '../../lexicon/amount-words.ts';
import type { Piece } from './pieces.ts';

const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '¼': 1 / 4,
    '½': 1 / 2,
    '¾': 3 / 4,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
/** What shares are printed with: "9/11" and "24/7" are none. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100]);

/** The number that figures print, and the piece after them. */
export interface Figure {
  readonly value: number;
  readonly to: number;
}

/**
 * Figures with what is printed as one number with them: "1,200", "300'000", "12 000", "2½", "2 1/2", "1/3". Null where the digits are
 * no number of the language ("14:30", "1.2.3").
 */
export function figureAt(pieces: readonly Piece[], at: number, words: AmountWords | null): Figure | null {
  const piece = pieces[at];
  if (piece?.kind !== 'figure') return null;
  const vulgar = VULGAR.get(piece.text);
  if (vulgar !== undefined) return { value: vulgar, to: at + 1 };
  const fraction = fractionAt(pieces, at);
  if (fraction !== null) return fraction;
  const first = valueOf(piece.text, words?.numerals.decimal ?? null);
  if (first === null) return null;
  let [value, to] = [first, at + 1];
  if (/^\d{1,3}$/.test(piece.text))
    for (; isThousands(pieces[to - 1]!, pieces[to]); to += 1)
      value = value * 1000 + Number(pieces[to]!.text.replace(',', '.'));
  const part = VULGAR.get(pieces[to]?.text ?? '');
  if (part !== undefined && pieces[to]!.start - pieces[to - 1]!.end <= 1)
    return { value: value + part, to: to + 1 };
  const more = Number.isInteger(value) ? fractionAt(pieces, to) : null;
  return more !== null && pieces[to]!.start - pieces[to - 1]!.end === 1
    ? { value: value + more.value, to: more.to }
    : { value, to };
}

function fractionAt(pieces: readonly Piece[], at: number): Figure | null {
  const [above, stroke, below] = pieces.slice(at, at + 3);
  if (below === undefined || !/^[/⁄]$/u.test(stroke!.text) || !stroke!.glued || !below.glued) return null;
  if (!/^\d{1,2}$/.test(above!.text) || !/^\d{1,3}$/.test(below.text) || pieces[at + 3]?.text === '/')
    return null;
  const [over, under] = [Number(above!.text), Number(below.text)];
  return over > 0 && over < under && DENOMINATORS.has(under) ? { value: over / under, to: at + 3 } : null;
}

/** "12 000": thousands set apart by one space of any width. */
function isThousands(before: Piece, piece: Piece | undefined): boolean {
  return piece !== undefined && /^\d{3}(?:,\d{1,2})?$/.test(piece.text) && piece.start === before.end + 1;
}

/** @param decimal the mark before decimals; null where the language is not known: then marks that could be either are open */
function valueOf(text: string, decimal: '.' | ',' | null): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:['’]\d{3})+$/u.test(text)) return Number(text.replace(/['’]/gu, ''));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3},\d{3}\.\d+$/.test(text)) return Number(text.replace(',', ''));
  if (/^\d{1,3}\.\d{3},\d+$/.test(text)) return Number(text.replace('.', '').replace(',', '.'));
  const mark = /^\d*([.,])(\d+)$/.exec(text);
  if (mark === null) return indianValue(text);
  const thousands = mark[2]!.length === 3 && !/^0|^\d{4,}/.test(text);
  // "12.000" is twelve in one country and twelve thousand in the next.
  if (mark[1] === decimal) return thousands && text.endsWith('00') ? null : Number(text.replace(',', '.'));
  if (decimal === null) return thousands ? null : Number(text.replace(',', '.'));
  return thousands ? Number(text.replace(/[.,]/, '')) : null;
}

/** "1,00,000": a group of three, before it groups of two. */
function indianValue(text: string): number | null {
  return /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}
