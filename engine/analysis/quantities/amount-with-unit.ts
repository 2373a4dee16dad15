import type { AmountWords, SmallerUnit } from '../../lexicon/amount-words.ts';
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, DOLLARS } from '../../lexicon/unit-table.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numerals.ts';
import { isDash, phraseAt, type AmountText, type Piece } from './pieces.ts';
import type { Amount } from './amount.ts';

/** One number with its sign, scale and unit; null for none. */
export function singleAt({ pieces, words }: Pick<AmountText, 'pieces' | 'words'>, at: number): Amount | null {
  if (pieces[at] === undefined) return null;
  // "minus 18 degrees"
  if (pieces[at]!.key === 'minus' && pieces[at + 1]?.kind === 'figure') {
    const below = singleAt({ pieces, words }, at + 1);
    return below === null || below.value === null
      ? null
      : { ...below, from: at, value: -below.value, low: -below.high, high: -below.low };
  }
  const sign = currencyBefore(pieces, at) ?? currencyNameBefore(pieces, at, words);
  const numeral = numeralAt(pieces, sign?.to ?? at, words, sign !== null);
  if (numeral === null || (sign !== null && !numeral.figures)) return null;
  const base = {
    from: at,
    to: numeral.to,
    unitTo: numeral.to,
    value: numeral.value,
    low: numeral.low,
    high: numeral.high,
    range: false,
    figures: numeral.figures,
    vague: numeral.kind === 'vague',
    scale: numeral.scale,
    unit: null,
    currency: sign?.currency ?? null,
  };
  if (sign !== null) {
    // "US$5 dollars", "$5 USD".
    const again = pieces[numeral.to];
    const to = again !== undefined && CURRENCY_CODES.has(again.text) ? numeral.to + 1 : numeral.to;
    return {
      ...base,
      to,
      unitTo: to,
      kind: 'money',
      currency: to > numeral.to ? again!.text : sign.currency,
    };
  }
  if (numeral.kind === 'ordinal') return { ...base, kind: 'ordinal' };
  const made = inWholeUnits(pieces, { ...base, ...measured(pieces, numeral, words) }, words);
  const smaller = made.unit === null ? undefined : words?.measures.smaller?.get(made.unit);
  return smaller === undefined ? made : withSmaller({ pieces, words }, made, smaller);
}

/** "20 cents" are 0.2 dollars. */
function inWholeUnits(pieces: readonly Piece[], made: Amount, words: AmountWords | null): Amount {
  const part = made.kind === 'money' ? words?.measures.moneyParts?.get(pieces[made.to - 1]!.key) : undefined;
  if (part === undefined) return made;
  const whole = (value: number) => Number((value * part).toPrecision(12));
  const value = made.value === null ? null : whole(made.value);
  return { ...made, value, low: whole(made.low), high: whole(made.high) };
}

/** "5 feet 10 inches", "8 pounds, 3 ounces": one measure in two units. */
function withSmaller(
  { pieces, words }: Pick<AmountText, 'pieces' | 'words'>,
  made: Amount,
  { forms, parts }: SmallerUnit,
): Amount {
  const at =
    pieces[made.unitTo]?.text === ',' || pieces[made.unitTo]?.key === 'and' ? made.unitTo + 1 : made.unitTo;
  const less = pieces[at] === undefined || made.value === null ? null : numeralAt(pieces, at, words);
  if (less === null || less.value === null || less.value >= parts || !forms.has(pieces[less.to]?.key ?? ''))
    return made;
  const value = made.value! + less.value / parts;
  return { ...made, to: less.to, unitTo: less.to + 1, value, low: value, high: value };
}

/** "$", "US$", "EUR", "Rs": money before a figure. */
function currencyBefore(pieces: readonly Piece[], at: number): { to: number; currency: string } | null {
  const piece = pieces[at]!;
  const behind = (to: number) =>
    pieces[to]?.kind === 'figure' && pieces[to]!.start - pieces[to - 1]!.end <= 1;
  const signed = CURRENCY_SIGNS.get(piece.text);
  if (signed !== undefined) return behind(at + 1) ? { to: at + 1, currency: signed } : null;
  if (piece.kind !== 'word') return null;
  const dotted = piece.key.replaceAll('.', '');
  const letters = DOLLARS.get(dotted);
  const next = pieces[at + 1];
  if (letters !== undefined && next?.text === '$' && next.glued && behind(at + 2))
    return { to: at + 2, currency: letters };
  if (CURRENCY_CODES.has(piece.text) && behind(at + 1)) return { to: at + 1, currency: piece.text };
  const named = CURRENCY_LETTERS.get(piece.text);
  const to = pieces[at + 1]?.text === '.' ? at + 2 : at + 1;
  return named !== undefined && behind(to) ? { to, currency: named } : null;
}

/** "Dollars 450m", "Pounds 308m": the name of money before its figure. */
function currencyNameBefore(
  pieces: readonly Piece[],
  at: number,
  words: AmountWords | null,
): { to: number; currency: string } | null {
  const piece = pieces[at]!;
  const currency = /^\p{Lu}.*s$/u.test(piece.text) ? words?.measures.currencies.get(piece.key) : undefined;
  return currency !== undefined && pieces[at + 1]?.kind === 'figure' ? { to: at + 1, currency } : null;
}

/** Letters that are units behind figures alone. */
const SHORT = /^(?:[a-z]|mi|ha|mb|kt|kn|oz|lb|mg|kg|in)$/;

/** What stands behind a number that makes a share, a sum or a measure of it. */
export function measured(
  pieces: readonly Piece[],
  { to, figures, kind }: Numeral,
  words: AmountWords | null,
): Pick<Amount, 'kind' | 'unit' | 'currency' | 'to' | 'unitTo'> {
  const plain = {
    kind: kind === 'fraction' ? 'fraction' : 'plain',
    unit: null,
    currency: null,
    to,
    unitTo: to,
  } as const;
  const sign = pieces[to];
  if (sign === undefined) return plain;
  if (sign.text === '%' || sign.text === '％') return percent(pieces, to, to + 1, words);
  const money = CURRENCY_SIGNS.get(sign.text);
  if (money !== undefined && sign.start - pieces[to - 1]!.end <= 1 && pieces[to + 1]?.kind !== 'figure')
    return { kind: 'money', unit: null, currency: money, to: to + 1, unitTo: to + 1 };
  if (CURRENCY_CODES.has(sign.text))
    return { kind: 'money', unit: null, currency: sign.text, to: to + 1, unitTo: to + 1 };
  if (words === null) return plain;
  const part = kind === 'fraction' ? ofOneUnit(pieces, to, words) : null;
  if (part !== null) return { ...plain, ...part };
  // "212p", "45c": hundredths
  const small = figures && sign.glued ? words.measures.smallCoins.get(sign.text) : undefined;
  if (small !== undefined && pieces[to + 1]?.glued !== true)
    return { kind: 'money', unit: null, currency: small, to: to + 1, unitTo: to + 1 };
  const hyphened = isDash(sign) && sign.glued && pieces[to + 1]?.glued === true;
  // "5 billion of dollars", Spanish "3 millones de euros".
  const of = /^(?:de|d'|of)$/.test(sign.key) && words.measures.currencies.has(pieces[to + 1]?.key ?? '');
  const at = hyphened || of ? to + 1 : to;
  const { percent: percents, points } = words.qualifiers;
  for (const length of [2, 1]) {
    if (at + length > pieces.length) continue;
    const phrase = pieces
      .slice(at, at + length)
      .map(({ key }) => key)
      .join(' ');
    if (points.has(phrase) && phrase.startsWith('prozent'))
      return { ...plain, kind: 'points', to: at + length, unitTo: at + length };
    if (percents.has(phrase)) return percent(pieces, at, at + length, words);
  }
  const name = phraseAt(pieces, at, words.measures.currencies);
  if (name !== null && !isMass(pieces, name.from, name.to, hyphened)) {
    const end = name.to;
    // "5-cent", "20 cents" are hundredths.
    return { kind: 'money', unit: null, currency: name.value, to: end, unitTo: end };
  }
  const unit = phraseAt(pieces, at, words.measures.units);
  if (unit !== null && isUnit(pieces, unit.from, unit.to, figures))
    return { kind: 'measure', unit: unit.value, currency: null, to, unitTo: unit.to };
  return name === null ? plain : { kind: 'measure', unit: 'pound', currency: null, to, unitTo: name.to };
}

/** "half a mile", "a quarter of a percentage point": a part of one unit. */
function ofOneUnit(
  pieces: readonly Piece[],
  to: number,
  { numerals, measures, qualifiers }: AmountWords,
): Pick<Amount, 'kind' | 'unit' | 'currency' | 'to' | 'unitTo'> | null {
  const article = numerals.partitives.has(pieces[to]?.key ?? '') ? to + 1 : to;
  const at = article + 1;
  if (!numerals.articles.has(pieces[article]?.key ?? '') || pieces[at] === undefined) return null;
  if (qualifiers.percent.has(pieces[at]!.key) && qualifiers.points.has(pieces[at + 1]?.key ?? ''))
    return { kind: 'points', unit: null, currency: null, to: at + 2, unitTo: at + 2 };
  if (qualifiers.percent.has(pieces[at]!.key))
    return { kind: 'percent', unit: null, currency: null, to: at + 1, unitTo: at + 1 };
  const unit = phraseAt(pieces, at, measures.units);
  if (unit !== null && pieces[at]!.key.length > 2)
    return { kind: 'measure', unit: unit.value, currency: null, to, unitTo: unit.to };
  const currency = measures.currencies.get(pieces[at]!.key);
  if (currency === undefined) return null;
  return currency === 'GBP' && pieces[at]!.key.startsWith('pound')
    ? { kind: 'measure', unit: 'pound', currency: null, to, unitTo: at + 1 }
    : { kind: 'money', unit: null, currency, to: at + 1, unitTo: at + 1 };
}

function percent(
  pieces: readonly Piece[],
  from: number,
  to: number,
  words: AmountWords | null,
): Pick<Amount, 'kind' | 'unit' | 'currency' | 'to' | 'unitTo'> {
  const point = words?.qualifiers.points.has(pieces[isDash(pieces[to]) ? to + 1 : to]?.key ?? '') === true;
  const end = point ? (isDash(pieces[to]) ? to + 2 : to + 1) : to;
  return {
    kind: point && pieces[from]!.text !== '' ? 'points' : 'percent',
    unit: null,
    currency: null,
    to: end,
    unitTo: end,
  };
}

/** "200-pound", "ten pounds of flour": the weight and no money. */
function isMass(pieces: readonly Piece[], from: number, to: number, hyphened: boolean): boolean {
  if (!/^pounds?$/.test(pieces[from]!.key) || to !== from + 1) return false;
  if (hyphened || pieces[to]?.key === 'of') return true;
  return pieces
    .slice(Math.max(0, from - 7), from)
    .some(({ key }) => /^(?:weigh|lose|lost|gain|losing)/.test(key));
}

function isUnit(pieces: readonly Piece[], from: number, to: number, figures: boolean): boolean {
  const { key, text, glued } = pieces[from]!;
  if (to === from + 1 && SHORT.test(key)) {
    if (!figures) return false;
    if (/^[cf]$/.test(key)) return text !== key;
    if (key === 'm' || key === 'g' || key === 'l' || key === 'w' || key === 't')
      return glued ? true : key === 'm' && text === 'm';
  }
  // "three stone houses", "bar": a noun before another is no unit.
  return !(
    /^(?:stone|bar|league|mi)$/.test(key) &&
    pieces[to]?.kind === 'word' &&
    /s$/.test(pieces[to]!.key)
  );
}
