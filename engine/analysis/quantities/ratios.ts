import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import type { AmountText } from './pieces.ts';

/** "one in five", "one in every 500", "nine out of ten": a part of a whole. */
export function ratioAt(text: AmountText, amount: Amount): Amount | null {
  const { pieces, words } = text;
  if (
    words === null ||
    words.numerals.decimal !== '.' ||
    amount.kind !== 'plain' ||
    amount.value === null ||
    amount.range
  )
    return null;
  let at = amount.to;
  if (pieces[at]?.key === 'out' && pieces[at + 1]?.key === 'of') at += 2;
  else if (pieces[at]?.key === 'in') at += pieces[at + 1]?.key === 'every' ? 2 : 1;
  else return null;
  const whole = pieces[at] === undefined ? null : amountAt(text, at);
  if (
    whole === null ||
    whole.kind !== 'plain' ||
    whole.value === null ||
    whole.value <= amount.value ||
    amount.value < 1
  )
    return null;
  if (amount.figures && /^(?:1[89]|20)\d\d$/.test(pieces[at]!.text)) return null;
  const value = amount.value / whole.value;
  return { ...whole, from: amount.from, kind: 'fraction', value, low: value, high: value };
}
