import type { Document } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { extentOf, type Extent } from './extent.ts';

/** A quantity with what is needed of its print to compare it. */
export interface QuantitySide {
  readonly quantity: Quantity;
  /** The number, with sign, scale, percent or currency word: "$3.4bn". */
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
  /** What of the number line it allows; null for scores and where nothing is said. */
  readonly extent: Extent | null;
  /** Of a place in an order: it counts from some day on only, "the first woman *since 1951*". */
  readonly isLimited?: boolean;
}

/** A quantity of a document as one side of a contrast. */
export function quantitySide(
  { text, language }: Pick<Document, 'text' | 'language'>,
  quantity: Quantity,
): QuantitySide {
  return sideAsPrinted(quantity, text.slice(quantity.start, quantity.end), language);
}

/** A quantity with the words that print it as one side of a contrast. */
export function sideAsPrinted(quantity: Quantity, printed: string, language: string): QuantitySide {
  return { quantity, printed, language, extent: extentOf(quantity, printed, language) };
}
