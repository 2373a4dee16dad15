import type { Document } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';

/** A quantity with what is needed of its print to compare it. */
export interface QuantitySide {
  readonly quantity: Quantity;
  /** The number, with sign, scale, percent or currency word: "$3.4bn". */
  readonly printed: string;
  /** BCP 47. */
  readonly language: string;
}

/** A quantity of a document as one side of a contrast. */
export function quantitySide(
  { text, language }: Pick<Document, 'text' | 'language'>,
  quantity: Quantity,
): QuantitySide {
  return { quantity, printed: text.slice(quantity.start, quantity.end), language };
}
