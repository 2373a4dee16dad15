import { numeralAt } from '../quantities/numerals.ts';
import type { AmountText } from '../quantities/pieces.ts';
import { SEASONS } from './season-codes.ts';
import { draft, type TimeDraft } from './draft.ts';
import { isoLength, lengthAt } from './lengths.ts';

/** "daily", "every two weeks", "each year", "twice a week", "three times a month". */
export function frequencyAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words, tree } = text;
  if (words === null) return null;
  const { calendar } = words;
  const piece = pieces[at]!;
  const known = calendar.frequencies.get(piece.key);
  if (known !== undefined)
    return /^\p{Lu}/u.test(piece.text) && at > 0 && /^NNP/.test(tree.tokens[piece.token]!.tag)
      ? null
      : draft('frequency', at, at + 1, { rate: known });
  if (calendar.every.has(piece.key) && !words.numerals.articles.has(piece.key) && piece.key !== 'per') {
    const weekday = calendar.weekdays.get(pieces[at + 1]?.key ?? '');
    if (weekday !== undefined) return draft('frequency', at, at + 2, { weekday, rate: `R1/WD${weekday}` });
    const season = calendar.seasons.get(pieces[at + 1]?.key ?? '');
    if (season !== undefined)
      return draft('frequency', at, at + 2, { season, rate: `R1/${SEASONS[season]}` });
    const part = calendar.partsOfDay.get(pieces[at + 1]?.key ?? '');
    if (part !== undefined) return draft('frequency', at, at + 2, { rate: 'R1/P1D' });
    const second = /^(?:other|second)$/.test(pieces[at + 1]?.key ?? '');
    const unit = calendar.units.get(pieces[second ? at + 2 : at + 1]?.key ?? '');
    if (unit !== undefined)
      return draft('frequency', at, second ? at + 3 : at + 2, {
        rate: `R1/${isoLength(second ? 2 : 1, unit)}`,
      });
    const length = pieces[at + 1] === undefined ? null : lengthAt(text, at + 1);
    if (length !== null && length.amount.value !== null && !length.article)
      return draft('frequency', at, length.to, {
        rate: `R1/${isoLength(length.amount.value, length.amount.unit)}`,
      });
    return null;
  }
  const times = calendar.times.get(piece.key);
  let [count, to] = [times ?? null, at + 1];
  if (times === undefined) {
    const numeral = numeralAt(pieces, at, words);
    if (numeral === null || numeral.value === null || !calendar.timesNouns.has(pieces[numeral.to]?.key ?? ''))
      return null;
    [count, to] = [numeral.value, numeral.to + 1];
  }
  // "twice daily", "three times weekly"
  const daily = calendar.frequencies.get(pieces[to]?.key ?? '');
  if (daily?.startsWith('R1/P') === true)
    return draft('frequency', at, to + 1, { rate: `R${count}${daily.slice(2)}` });
  if (!calendar.every.has(pieces[to]?.key ?? '')) return null;
  const unit = calendar.units.get(pieces[to + 1]?.key ?? '');
  return unit === undefined
    ? null
    : draft('frequency', at, to + 2, { rate: `R${count}/${isoLength(1, unit)}` });
}
