import type { Amount } from './amount.ts';
import { measured, singleAt } from './amount-with-unit.ts';
import { numeralAt } from './numerals.ts';
import { isDash, type AmountText } from './pieces.ts';

/** The amount that begins at a piece, with the range and the repetition that follow ("twelve (12)"). Null for none. */
export function amountAt(text: AmountText, at: number): Amount | null {
  const alone = singleAt(text, at);
  if (alone === null) return null;
  const first = suspended(text, alone) ?? alone;
  const repeated = repetition(text, first);
  return repeated ?? rangeFrom(text, first) ?? first;
}

/** "the 13- and 15-inch screens": the unit stands behind the second number alone. */
function suspended(text: AmountText, first: Amount): Amount | null {
  const { pieces, words } = text;
  const joint = pieces[first.to + 1];
  if (first.kind !== 'plain' || joint === undefined || !isDash(pieces[first.to]) || words === null)
    return null;
  if (!words.numerals.links.has(joint.key) && !words.qualifiers.to.has(joint.key)) return null;
  const second = singleAt(text, first.to + 2);
  return second?.kind === 'measure' && isDash(pieces[second.to])
    ? { ...first, kind: 'measure', unit: second.unit, unitTo: first.to + 1 }
    : null;
}

/** "twelve (12)": one number printed twice. */
function repetition({ pieces, words }: AmountText, first: Amount): Amount | null {
  if (pieces[first.to]?.text !== '(' || first.value === null) return null;
  const again = numeralAt(pieces, first.to + 1, words);
  if (again === null || again.value !== first.value || pieces[again.to]?.text !== ')') return null;
  const to = again.to + 1;
  return { ...first, ...measured(pieces, { ...again, to }, words), from: first.from };
}

/** "20 to 30", "20-30", "$5 to $6 million", "three or four", "between 20 and 30". */
function rangeFrom(text: AmountText, first: Amount): Amount | null {
  const { pieces, words } = text;
  if (first.kind === 'ordinal' || first.vague || first.value === null) return null;
  const before = pieces[first.from - 1]?.key ?? '';
  const joint = pieces[first.unitTo];
  if (joint === undefined) return null;
  const between = words?.qualifiers.between.get(before);
  const dash = isDash(joint) && ((joint.glued && pieces[first.unitTo + 1]?.glued === true) || !joint.glued);
  const from = words?.qualifiers.from.has(before) === true;
  const tied = between === joint.key || dash || (!from && words?.qualifiers.to.has(joint.key) === true);
  if (!tied) return null;
  const second = singleAt(text, first.unitTo + 1);
  if (second === null || second.value === null || second.kind === 'ordinal' || (dash && !first.figures))
    return null;
  if (
    dash &&
    (!second.figures ||
      (joint.glued && pieces[second.to]?.text === '-' && /^\d/.test(pieces[second.to + 1]?.text ?? '')))
  )
    return null;
  if (first.kind !== 'plain' && second.kind !== 'plain' && first.kind !== second.kind) return null;
  if (joint.key === 'or' && !(second.value === first.value + 1 || second.value <= first.value * 2))
    return null;
  const { scale } = second;
  // "5 to 6 million": the scale is said once.
  const low =
    scale > 12 && first.value < 1000 && first.value * scale <= second.value
      ? first.value * scale
      : first.value;
  if (low >= second.value) return null;
  // "rose by 0.3% to 4.1%": a step and what it led to, each with its own unit.
  if (!dash && between === undefined && first.kind !== 'plain' && second.value > low * 2.5) return null;
  const kind = second.kind === 'plain' ? first.kind : second.kind;
  return {
    ...second,
    from: first.from,
    kind,
    value: null,
    low,
    high: second.value,
    range: true,
    figures: first.figures && second.figures,
    unit: second.unit ?? first.unit,
    currency: second.currency ?? first.currency,
  };
}
