import { amountWordsOf } from '../../lexicon/language-pack.ts';
import { DOLLARS } from '../../lexicon/unit-table.ts';
import { conflict, equivalent, incomparable, type SlotContrast } from './contrast.ts';
import { contrastExtents } from './numbers.ts';
import { mapped, type Extent } from './extent.ts';
import type { QuantitySide } from './quantity-side.ts';

/** How two sums of money stand. One figure in two currencies is a slip; two figures in two are told by no rate. */
export function contrastMoney(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [one, other] = [a.extent, b.extent];
  if (one === null || other === null) return incomparable('kind');
  if (a.quantity.currency === b.quantity.currency) return contrastExtents(one, other);
  if (mayBe(a, b.quantity.currency) || mayBe(b, a.quantity.currency)) {
    const found = contrastExtents(one, other);
    return found.relation === 'equal' ? equivalent('currency') : found;
  }
  return sameFigure(inPrint(a, one), inPrint(b, other))
    ? conflict('currency', 0.5)
    : incomparable('currency');
}

/** The figure as printed: 40 of "40 cents". */
function inPrint({ printed, language }: QuantitySide, extent: Extent): Extent {
  const part = amountWordsOf(language)?.measures.moneyParts?.get(lastWordOf(printed));
  return part === undefined ? extent : mapped(extent, (value) => Number((value / part).toPrecision(12)));
}

const wordsOf = (printed: string) => printed.toLowerCase().match(/\p{L}+/gu) ?? [];
const lastWordOf = (printed: string) => wordsOf(printed).at(-1) ?? '';

function sameFigure(a: Extent, b: Extent): boolean {
  if (a.form === 'range' || a.form === 'vague')
    return a.form === b.form && a.low === b.low && a.high === b.high;
  return b.form !== 'range' && b.form !== 'vague' && a.at === b.at && a.at !== 0;
}

/** Whether money named without its country ("$5", "5 dollars") may be of another currency of that name. */
function mayBe({ printed, language }: QuantitySide, currency: string | null): boolean {
  if (currency === null) return false;
  if (/(?<!\p{L}|\.)\$/u.test(printed)) return [...DOLLARS.values()].includes(currency);
  if (/¥/u.test(printed)) return currency === 'CNY' || currency === 'JPY';
  const names = amountWordsOf(language)?.measures.currencies;
  const words = wordsOf(printed);
  const last = lastWordOf(printed);
  if (names === undefined || last === '' || names.has(words.slice(-2).join(' '))) return false;
  return [...names].some(([name, code]) => code === currency && name.endsWith(` ${last}`));
}
