import type { CalendarFields, Time } from '../../analysis/times/time.ts';
import { fieldsOf } from '../../analysis/times/draft.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { timeOf } from './made-times.ts';

/** A time as a fact: what the analysis makes one of and reports make two, or a length, is told so. */
export function mendedTimes(tree: Tree, time: Time): Time[] {
  return changed(tree, time) ?? [waited(tree, time) ?? everyOther(tree, time) ?? time];
}

/** "Moved from three o'clock to half past five": two times, and no stretch. */
function changed(tree: Tree, time: Time): Time[] | null {
  const inside = inSpan(tree, time);
  const joint = inside.findIndex(({ norm }) => norm === 'to');
  if (time.until === null || joint <= 0) return null;
  let at = inside[0]!.index;
  for (let steps = 0; at >= 0 && steps < 6 && !/^(?:VERB|AUX)$/.test(tree.tokens[at]!.pos); steps += 1)
    at = tree.tokens[at]!.head;
  const verb = tree.tokens[at]?.lemma ?? '';
  const { changing, shifting } = packOf(tree.language)?.counted ?? {};
  if (changing?.has(verb) !== true && shifting?.has(verb) !== true) return null;
  const parts = [inside.slice(0, joint), inside.slice(joint + 1)];
  if (parts[1]!.length === 0) return null;
  return ([time, time.until] as readonly CalendarFields[]).map((fields, part) => {
    const [value] = [time.value.split('/')[part] ?? time.value];
    const span = { start: parts[part]![0]!.start, end: parts[part]!.at(-1)!.end };
    return timeOf(span, time.kind, value, fieldsOf(fields));
  });
}

/** "It was four hours before a boat came": so long it took. */
function waited(tree: Tree, time: Time): Time | null {
  const { amount, shift } = time;
  const inside = inSpan(tree, time);
  const last = inside.at(-1);
  if (shift?.from !== 'then' || amount === null || last === undefined) return null;
  // Of a clause, and not "two hours before the match".
  if (last.relation !== 'mark' && tree.tokens[last.head]?.relation.startsWith('nsubj') !== true) return null;
  const [subject, be] = [tree.tokens[inside[0]!.index - 2], tree.tokens[inside[0]!.index - 1]];
  if (be?.lemma !== 'be' || subject?.norm !== 'it') return null;
  const span = { start: time.start, end: inside.at(-2)?.end ?? time.end };
  return timeOf(span, 'duration', time.value.replace(/^[-+]/, 'P'), { amount });
}

/** "On alternate Saturdays", "every other Tuesday": each second one. */
function everyOther(tree: Tree, time: Time): Time | null {
  if (time.weekday === null || time.day !== null || time.shift !== null) return null;
  const first = tree.tokens.findIndex((token) => token.end > time.start);
  const { everyOther: phrases } = packOf(tree.language)?.counted ?? {};
  const before = (length: number) =>
    tree.tokens
      .slice(Math.max(0, first - length), first)
      .map(({ norm }) => norm)
      .join(' ');
  const length = [1, 2].find((count) => phrases?.has(before(count)) === true);
  if (length === undefined) return null;
  const span = { start: tree.tokens[first - length]!.start, end: time.end };
  return timeOf(span, 'frequency', `R0.5/WD${time.weekday}`, { weekday: time.weekday });
}

/** "An hour's walk": a length by an article and a unit that owns what takes so long. */
export function lengthsOfWays(tree: Tree, times: readonly Time[]): Time[] {
  const words = amountWordsOf(tree.language);
  if (words === null) return [];
  return tree.tokens.flatMap((token, at): Time[] => {
    const unit = words.calendar.units.get(token.norm);
    const [article, owner, noun] = [tree.tokens[at - 1], tree.tokens[at + 1], tree.tokens[at + 2]];
    if (unit === undefined || owner?.tag !== 'POS' || noun?.pos !== 'NOUN') return [];
    if (article === undefined || !words.numerals.articles.has(article.norm)) return [];
    const span = { start: article.start, end: token.end };
    if (times.some(({ start, end }) => start < span.end && span.start < end)) return [];
    const amount = { value: 1, low: 1, high: 1, range: false, unit };
    return [timeOf(span, 'duration', `P1${unit}`, { amount })];
  });
}

function inSpan(tree: Tree, { start, end }: Time) {
  return tree.tokens.filter((token) => token.start < end && start < token.end);
}
