import type { Quantity } from '../../../engine/analysis/quantities/quantity.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';
import type { Cell } from './cell.ts';
import type { SentenceAnalysis } from './sentence-analysis.ts';

/** A quantity in words. */
export interface QuantityRow {
  readonly printed: Cell;
  readonly kind: Cell;
  /** The value or its bounds. */
  readonly amount: Cell;
  readonly unit: Cell;
  readonly counted: Cell;
  readonly predicate: Cell;
}

/** An expression of time in words. */
export interface TimeRow {
  readonly printed: Cell;
  readonly kind: Cell;
  readonly value: Cell;
  readonly interval: Cell;
  readonly predicate: Cell;
}

const cell = (text: string, note = ''): Cell => ({ text, note });

/** The quantities of a sentence, in order. `text` is that of the document. */
export function quantityRows({ tree, quantities }: SentenceAnalysis, text: string): QuantityRow[] {
  return quantities.map((quantity): QuantityRow => {
    const { start, end, whole, kind, superlative, share, unit, currency, per, counted, predicate } = quantity;
    return {
      printed: cell(text.slice(whole.start, whole.end), text.slice(start, end)),
      kind: cell(kind, [superlative, share && 'share'].filter(Boolean).join(' ')),
      amount: amountOf(quantity),
      unit: cell([currency, unit].filter(Boolean).join(' '), per === null ? '' : `per ${per}`),
      counted:
        counted === null
          ? cell('')
          : cell(counted.lemma, counted.token < 0 ? 'understood' : `#${counted.token}`),
      predicate: predicate === null ? cell('') : tokenCell(tree, predicate.token, predicate.role),
    };
  });
}

/** "20 about", "from 300 more than", "1–1.5 between". */
export function amountOf({ value, low, high, approximator, comparator }: Quantity): Cell {
  const note = [approximator, comparator].filter(Boolean).join(' ');
  const bounds = boundsOf(low, high);
  if (value === null) return cell(bounds, note);
  const exact = low === value && high === value;
  return cell(String(value), [note, !exact && bounds !== '' && `(${bounds})`].filter(Boolean).join(' '));
}

function boundsOf(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `to ${high}`;
  return high === null ? `from ${low}` : `${low}–${high}`;
}

/** The times of a sentence, in order. `text` is that of the document. */
export function timeRows({ tree, times }: SentenceAnalysis, text: string): TimeRow[] {
  return times.map(({ start, end, kind, modifier, value, open, interval, predicate }): TimeRow => ({
    printed: cell(text.slice(start, end)),
    kind: cell(kind, modifier ?? ''),
    value: cell(value, open ? 'more than one reading' : ''),
    interval: cell(
      interval === null
        ? ''
        : interval.from === interval.to
          ? interval.from
          : `${interval.from} – ${interval.to}`,
    ),
    predicate: predicate < 0 ? cell('') : tokenCell(tree, predicate),
  }));
}

function tokenCell(tree: Tree, at: number, role = ''): Cell {
  return cell(tree.tokens[at]?.text ?? '', [`#${at}`, role].filter(Boolean).join(', '));
}
