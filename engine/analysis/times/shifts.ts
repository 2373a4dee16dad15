import type { TimeUnit } from '../../lexicon/amount-words.ts';
import { isDash, type AmountText } from '../quantities/pieces.ts';
import { draft, type TimeDraft } from './draft.ts';
import type { TimeShift } from './time.ts';

const wayOf = (by: number) => Math.sign(by) as -1 | 0 | 1;
const isPlural = (key: string) => /s$/.test(key);

/** "last week", "next year", "the next morning", "this month", "next Tuesday", "last May". */
export function shiftedAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  if (words === null) return null;
  const { calendar } = words;
  const by = calendar.shifts.get(pieces[at]!.key);
  const german = words.numerals.decimal === ',';
  const postposed =
    german && calendar.units.has(pieces[at]!.key)
      ? calendar.shifts.get(pieces[at + 1]?.key ?? '')
      : undefined;
  if (postposed !== undefined)
    return relative(at, at + 2, postposed, calendar.units.get(pieces[at]!.key)!, 'now');
  if (by === undefined) return null;
  const the = pieces[at - 1]?.key === 'the';
  const next = pieces[at + 1];
  if (next === undefined) return null;
  const weekday = calendar.weekdays.get(next.key);
  if (weekday !== undefined)
    return draft('relative', at, at + 2, {
      weekday,
      shift: { by, way: wayOf(by), unit: 'weekday', from: the ? 'then' : 'now' },
    });
  const unit = calendar.partsOfDay.has(next.key) && by <= 0 ? undefined : calendar.units.get(next.key);
  if (unit !== undefined && unit !== 'second') {
    if (isPlural(next.key) && !german) return null;
    const from = the && by !== 0 && !/^(?:past|last)$/.test(pieces[at]!.key) ? 'then' : 'now';
    // "the past year", "the last week": a stretch up to now.
    if (the && /^(?:past|last)$/.test(pieces[at]!.key) && pieces[at + 2]?.key !== 'of')
      return draft('duration', at, at + 2, { amount: { value: 1, low: 1, high: 1, range: false, unit } });
    return relative(at, at + 2, by, unit, from);
  }
  const part = calendar.partsOfDay.get(next.key);
  if (part !== undefined)
    return draft('relative', at, at + 2, {
      partOfDay: part,
      shift: { by, way: wayOf(by), unit: 'day', from: the ? 'then' : 'now' },
    });
  const month = words.calendar.months.get(next.key);
  if (month !== undefined && next.text !== next.key)
    return draft('relative', at, at + 2, {
      month,
      shift: { by, way: wayOf(by), unit: 'month name', from: the ? 'then' : 'now' },
    });
  const season = calendar.seasons.get(next.key);
  if (season !== undefined && pieces[at + 2]?.kind !== 'figure')
    return draft('relative', at, at + 2, {
      season,
      shift: { by, way: wayOf(by), unit: 'season name', from: the ? 'then' : 'now' },
    });
  // "the past three years", "the next two weeks": a stretch of time.
  return null;
}

function relative(
  from: number,
  to: number,
  by: number,
  unit: TimeUnit,
  anchor: TimeShift['from'],
): TimeDraft {
  return draft('relative', from, to, { shift: { by, way: wayOf(by), unit, from: anchor } });
}

/** "yesterday", "tonight", "the day before", "the same day". */
export function dayNameAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  const { calendar, numerals } = words;
  const piece = pieces[at]!;
  const by = calendar.days.get(piece.key);
  if (by !== undefined) {
    // "USA Today" is a name.
    if (/^\p{Lu}/u.test(piece.text) && /^\p{Lu}/u.test(pieces[at - 1]?.text ?? '') && !tree.headline)
      return null;
    return draft('relative', at, at + 1, {
      partOfDay: piece.key === 'tonight' ? 'night' : null,
      shift: { by, way: wayOf(by), unit: 'day', from: 'now' },
    });
  }
  const the = piece.key === 'the' && numerals.decimal === '.';
  if (!the) return null;
  const unit = calendar.units.get(pieces[at + 1]?.key ?? '');
  const behind = pieces[at + 2]?.key;
  if (unit !== undefined && (behind === 'before' || behind === 'after'))
    return draft('relative', at, at + 3, {
      shift: { by: behind === 'before' ? -1 : 1, way: behind === 'before' ? -1 : 1, unit, from: 'then' },
    });
  const same = pieces[at + 1]?.key === 'same' ? calendar.units.get(pieces[at + 2]?.key ?? '') : undefined;
  return same === undefined || /^(?:second|minute)$/.test(same)
    ? null
    : draft('relative', at, at + 3, { shift: { by: 0, way: 0, unit: same, from: 'then' } });
}

/** "in the morning", "overnight", "Friday evening" without its day. */
export function partOfDayAt({ pieces, words, tree }: AmountText, at: number): TimeDraft | null {
  if (words === null) return null;
  const part = words.calendar.partsOfDay.get(pieces[at]!.key);
  if (part === undefined) return null;
  const before = pieces[at - 1]?.key ?? '';
  const { tag } = tree.tokens[pieces[at]!.token]!;
  const next = pieces[at + 1];
  if (words.numerals.decimal === '.') {
    if (pieces[at]!.text !== pieces[at]!.key && !tree.headline && at > 0) return null;
    const named =
      pieces[at]!.key === 'overnight' ||
      words.calendar.cues.beforePartOfDay.has(before) ||
      words.calendar.weekdays.has(before) ||
      isDash(pieces[at - 1]);
    if (!named || (pieces[at]!.key === 'overnight' && tag === 'JJ')) return null;
    // "night sky", "morning newspaper".
    if (
      next?.kind === 'word' &&
      /^NN/.test(tree.tokens[next.token]!.tag) &&
      !words.calendar.weekdays.has(next.key)
    )
      return null;
    if (/^(?:a|one)$/.test(before) || (before === 'of' && next?.kind === 'mark')) return null;
  }
  return draft('part of day', at, at + 1, { partOfDay: part });
}
