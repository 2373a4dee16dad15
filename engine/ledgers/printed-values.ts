import type { Document } from '../analysis/document.ts';
import type { Quantity } from '../analysis/quantities/quantity.ts';
import { CURRENCY_SIGNS } from '../lexicon/unit-table.ts';

/** Guesses stand in the ledger as printed: "perhaps 100". */
const GUESS = /^(?:perhaps|maybe|possibly|probably|reportedly|circa)\b/i;

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...CURRENCY_SIGNS].reverse().map(([sign, code]) => [code, sign]),
);

/** The sign of money or share, or the unit as printed; empty for a plain number. */
export function unitOf(document: Document, { kind, currency, end, whole }: Quantity): string {
  if (kind === 'percent') return '%';
  if (kind === 'points') return 'percentage points';
  if (kind === 'money' && currency !== null) return SIGNS.get(currency) ?? currency;
  return kind === 'measure' ? document.text.slice(end, whole.end).replace(/^[\s-]+/u, '') : '';
}

/** In one form for all ways of printing a number, with nothing that the source does not print: a range stays one, and "dozens" stay dozens. */
export function printedValue(document: Document, quantity: Quantity): string {
  const { kind, value, low, high, start, end, approximator, comparator, whole } = quantity;
  const printed = document.text.slice(start, end);
  const unit = unitOf(document, quantity);
  const amount = (number: number) => {
    if (kind === 'money')
      return unit.length === 1 ? `${unit}${grouped(number)}` : `${unit} ${grouped(number)}`;
    return kind === 'percent'
      ? `${grouped(number)} %`
      : unit === ''
        ? grouped(number)
        : `${grouped(number)} ${unit}`;
  };
  if (kind === 'ordinal' || kind === 'rank' || kind === 'fraction' || kind === 'score')
    return printed.toLowerCase();
  if (
    value === null &&
    comparator !== 'between' &&
    (low === null || high === null || !/\d|\b(?:to|or|and)\b|[-–]/u.test(printed))
  )
    return printed.toLowerCase();
  if (value === null)
    return `${amount(low!).replace(unit.length > 1 ? ` ${unit}` : /(?: %)$/, '')} to ${amount(high!)}`;
  if (comparator === 'more' || comparator === 'at least') return `at least ${amount(value)}`;
  if (comparator === 'less' || comparator === 'at most') return `at most ${amount(value)}`;
  const before = document.text.slice(whole.start, start).trim();
  if (approximator === 'nearly') return `nearly ${amount(value)}`;
  if (approximator === 'just over') return `just over ${amount(value)}`;
  if (approximator === 'about')
    return `${GUESS.test(before) ? before.toLowerCase() : 'about'} ${amount(value)}`;
  return amount(value);
}

/** With commas between thousands. */
export function grouped(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole, fraction] = String(rounded).split('.');
  if (!/^\d+$/.test(whole!)) return String(rounded);
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
