import { numeralAt } from '../quantities/numerals.ts';
import { isDash, phraseAt, type AmountText } from '../quantities/pieces.ts';
import { draft, type TimeDraft } from './draft.ts';
import { lengthAt } from './lengths.ts';
import type { TimeAmount } from './time.ts';

const tables = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, true>>();

/** Phrases as a table in which they are looked up. */
function tableOf(phrases: ReadonlySet<string>): ReadonlyMap<string, true> {
  let table = tables.get(phrases);
  if (table === undefined) tables.set(phrases, (table = new Map([...phrases].map((one) => [one, true]))));
  return table;
}

/** "57-year-old", "aged 34", "34 years old", ", 34,", "in her late 50s", "at the age of nine". */
export function ageAt(text: AmountText, at: number): TimeDraft | null {
  const { pieces, words } = text;
  const piece = pieces[at]!;
  if (words === null) return null;
  const { calendar } = words;
  const numeral = numeralAt(pieces, at, words);
  if (
    numeral !== null &&
    numeral.value !== null &&
    numeral.kind !== 'ordinal' &&
    numeral.kind !== 'fraction'
  ) {
    const length = lengthAt(text, at);
    if (length !== null && !length.article && !length.bare) {
      let to = isDash(pieces[length.to]) ? length.to + 1 : length.to;
      const old = phraseAt(pieces, to, tableOf(calendar.old));
      const plural = pieces[to]?.key === 'olds';
      if (old !== null || plural) {
        to = old?.to ?? to + 1;
        // "a 200-year-old church" has an age as well.
        return draft('age', at, to, { amount: length.amount });
      }
      if (
        calendar.old.size === 0 &&
        calendar.aged.has(pieces[at - 2]?.key ?? '') &&
        /^(?:de|d')$/.test(pieces[at - 1]?.key ?? '')
      )
        return draft('age', at, length.to, { amount: length.amount });
    }
    const value = numeral.value;
    const whole = Number.isInteger(value) && value < 130 && numeral.scale === 1;
    if (!whole) return null;
    const amount: TimeAmount = { value, low: value, high: value, range: false, unit: 'year' };
    const before = pieces[at - 1]?.key ?? '';
    const next = pieces[numeral.to];
    const units = next !== undefined && calendar.units.has(next.key);
    if (!units && (calendar.aged.has(before) || (before === 'of' && pieces[at - 2]?.key === 'age'))) {
      const until = /^(?:to|-|and)$/.test(next?.key ?? '') ? numeralAt(pieces, numeral.to + 1, words) : null;
      return until === null ||
        until.value === null ||
        (next!.key === 'and' && before !== 'ages' && pieces[at - 2]?.key !== 'between') ||
        until.value <= value
        ? draft('age', at, numeral.to, { amount })
        : draft('age', at, until.to, { amount: { ...amount, value: null, high: until.value, range: true } });
    }
    // "children under 18"
    if (!units && isAgeLimit(text, at, numeral.to)) return draft('age', at, numeral.to, { amount });
    if (before === '-' && calendar.aged.has(pieces[at - 2]?.key ?? ''))
      return draft('age', at, numeral.to, { amount });
    if (isListed(text, at) || isOfSeveral(text, at, numeral.to))
      return draft('age', at, numeral.to, { amount });
    if (isAgeBetweenMarks(text, at, numeral.to)) return draft('age', at, numeral.to, { amount });
    if (isAgeOfPerson(text, at, numeral.to)) return draft('age', at, numeral.to, { amount });
  }
  // "in his 50s", "in her late thirties".
  const tens =
    /^\d0$/.test(piece.text) && pieces[at + 1]?.key === 's' && pieces[at + 1]!.glued
      ? Number(piece.text)
      : calendar.cues.agesInTens.get(piece.key);
  if (tens !== undefined) {
    const early = /^(?:early|mid|late|-)$/.test(pieces[at - 1]?.key ?? '');
    const owner = pieces[early ? (pieces[at - 1]!.key === '-' ? at - 3 : at - 2) : at - 1]?.key ?? '';
    if (calendar.cues.owners.has(owner))
      return draft('age', at, /^\d/.test(piece.text) ? at + 2 : at + 1, {
        amount: { value: null, low: tens, high: tens + 9, range: false, unit: 'year' },
      });
  }
  return null;
}

/** "aged 8, 11 and 14": the numbers behind the first. */
function isListed({ pieces, words }: AmountText, at: number): boolean {
  let first = at;
  while (/^(?:,|and|or)$/.test(pieces[first - 1]?.key ?? '') && isAgeFigure(pieces[first - 2]?.text))
    first -= 2;
  return first < at && words!.calendar.aged.has(pieces[first - 1]?.key ?? '');
}

/** "two brothers, 19 and 23": figures behind several people, with nothing that they could count. */
function isOfSeveral({ pieces, tree }: AmountText, at: number, to: number): boolean {
  const second = pieces[at - 1]?.key === 'and' && isAgeFigure(pieces[at - 2]?.text);
  const [first, last] = second ? [at - 2, to] : [at, to + 2];
  if (!isAgeFigure(pieces[first]?.text) || !isAgeFigure(pieces[last - 1]?.text)) return false;
  if (pieces[first + 1]?.key !== 'and' || pieces[first - 1]?.text !== ',') return false;
  const [noun, behind] = [tree.tokens[pieces[first - 2]?.token ?? -1], pieces[last]];
  return noun?.tag === 'NNS' && (behind === undefined || (behind.kind === 'mark' && !isDash(behind)));
}

const isAgeFigure = (text: string | undefined) => /^[1-9]\d?$/.test(text ?? '');

/** "Ana Ruiz, 45, said", "the victim, 34, died", "Smith (34)": a figure between marks behind a noun. */
function isAgeBetweenMarks({ pieces, tree, words }: AmountText, at: number, to: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[to]];
  if (before === undefined || !/^\d{1,3}$/.test(pieces[at]!.text) || to !== at + 1) return false;
  // "Ruiz, now 45", "the couple, both 82"
  if (words!.calendar.cues.beforeAge.has(before.key) && pieces[at - 2]?.text === ',')
    return (after === undefined || after.kind === 'mark') && isAgeFigure(pieces[at]!.text);
  const noun = tree.tokens[pieces[at - 2]?.token ?? -1];
  if (
    noun === undefined ||
    !(
      noun.pos === 'PROPN' ||
      noun.pos === 'NOUN' ||
      /^NN/.test(noun.tag) ||
      /^(?:jr|sr|ii|iii|iv)\.?$/.test(noun.norm)
    )
  )
    return false;
  const value = Number(pieces[at]!.text);
  if (value < 1 || value > 115) return false;
  if (before.text === '(' && after?.text === ')') return /^\p{Lu}/u.test(noun.text) && value >= 10;
  if (before.text !== ',' || !before.glued) return false;
  // "May, 34" and "rows, 34": months and plurals have no age.
  if (noun.tag === 'NNS' || (noun.tag === 'CD' && !/^[iv]+$/.test(noun.norm))) return false;
  if (after === undefined || /^[.;)]$/.test(after.text)) return noun.pos === 'PROPN' || /^NNP/.test(noun.tag);
  if (after.text === ',') return pieces[to + 1]?.kind !== 'figure' || !/^\d{4}$/.test(pieces[to + 1]!.text);
  return (after.key === 'and' || after.key === 'of' || after.key === 'from') && /^NNP/.test(noun.tag);
}

/** "She was ninety-five when she died", "he retired at 60": a person is a number and nothing follows that it could count. */
function isAgeOfPerson({ pieces, tree, words }: AmountText, at: number, to: number): boolean {
  const { subjects, be, becoming, life } = words!.calendar.cues;
  const [who, verb] = [pieces[at - 2]?.key ?? '', pieces[at - 1]?.key ?? ''];
  const next = pieces[to];
  const ends =
    next === undefined ||
    (next.kind === 'mark' && !isDash(next) && !/^[%$€£°]$/u.test(next.text)) ||
    /^(?:when|and|at|but|years)$/.test(next.key);
  const named = /^NNPS?$/.test(tree.tokens[pieces[at - 2]?.token ?? -1]?.tag ?? '');
  const { cues } = words!.calendar;
  const later = ends || cues.behindAge.has(next?.key ?? '');
  // "the player will be 29 on April 11"
  if (verb === 'be')
    return (
      be.has(who) && /^[1-9]\d$/.test(pieces[at]!.text) && next !== undefined && cues.behindAge.has(next.key)
    );
  if (becoming.has(verb)) return later && (subjects.has(who) || named || be.has(who));
  if (verb === 'at') {
    if (
      ends &&
      next?.key !== 'years' &&
      pieces.slice(Math.max(0, at - 9), at).some(({ key }) => life.has(key))
    )
      return true;
    // ", at 34, her days were over"
    return (
      next?.text === ',' && (at === 1 || pieces[at - 2]?.text === ',') && /^[1-9]\d$/.test(pieces[at]!.text)
    );
  }
  if (be.has(verb)) {
    if (subjects.has(who)) return ends;
    return next?.key === 'when' && (named || subjects.has(pieces[to + 1]?.key ?? ''));
  }
  // "he was only nine"
  return (
    be.has(who) &&
    /^(?:only|just|about|almost|nearly)$/.test(verb) &&
    subjects.has(pieces[at - 3]?.key ?? '') &&
    ends
  );
}

/** "children under 18": a limit of age behind people. */
function isAgeLimit({ pieces, tree, words }: AmountText, at: number, to: number): boolean {
  const { limits, people } = words!.calendar.cues;
  const next = pieces[to];
  return (
    limits.has(pieces[at - 1]?.key ?? '') &&
    people.has(pieces[at - 2]?.key ?? '') &&
    (next === undefined ||
      next.kind === 'mark' ||
      /^(?:MD|VB)/.test(tree.tokens[next.token]!.tag) ||
      /^(?:in|who|were|are|and|at|from)$/.test(next.key))
  );
}
