import type { DocumentSentence } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { timeOf } from './made-times.ts';

const two = (number: number) => String(number).padStart(2, '0');

function clockAt(span: { start: number; end: number }, hour: number, minute: number): Time {
  return timeOf(span, 'clock', `T${two(hour)}:${two(minute)}`, { hour, minute });
}

/**
 * The hour that a number with a point is: behind "at" or another word before times ("at 17.15", "at about 7.30", "since 9.40"), or before a
 * weekday or a part of the day ("about 7.30 on Saturday"). Null for sums and other numbers.
 */
export function clockOfNumber(tree: Tree, { kind, start, end }: Quantity): Time | null {
  if (kind !== 'count' && kind !== 'number') return null;
  const inside = tree.tokens.filter((token) => token.end > start && token.start < end);
  const number = inside.at(-1);
  const parts = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(number?.text ?? '');
  if (number === undefined || parts === null) return null;
  const words = amountWordsOf(tree.language);
  let first = inside[0]!.index;
  while (words?.qualifiers.approximatorsBefore.has(tree.tokens[first - 1]?.norm ?? '') === true) first -= 1;
  const before = tree.tokens[first - 1]?.norm ?? '';
  const behind = tree.tokens[number.index + 1];
  const cues = words?.calendar.cues;
  const isPlaced =
    cues?.beforeHour.has(before) === true || packOf(tree.language)?.timeBounds?.has(before) === true;
  const endsThere = behind === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP|ADV|PRON)$/.test(behind.pos);
  if (!(isPlaced && endsThere) && !isBeforeDay(tree, number.index + 1)) return null;
  // "Rose by 7.30 on Saturday".
  if (isOfChange(tree, number)) return null;
  return clockAt({ start: number.start, end: number.end }, Number(parts[1]), Number(parts[2]));
}

function isOfChange({ tokens, language }: Tree, { head }: TreeToken): boolean {
  return packOf(language)?.counted?.changing.has(tokens[head]?.lemma ?? '') === true;
}

/** "... on Saturday", "... that morning", "... in the evening". */
function isBeforeDay({ tokens, language }: Tree, at: number): boolean {
  const calendar = amountWordsOf(language)?.calendar;
  if (calendar === undefined || !/^(?:ADP|DET)$/.test(tokens[at]?.pos ?? '')) return false;
  const words = tokens.slice(at + 1, at + 3).map(({ norm }) => norm);
  return (
    calendar.weekdays.has(words[0] ?? '') ||
    calendar.partsOfDay.has(words[0] ?? '') ||
    (tokens[at + 1]?.pos === 'DET' && calendar.partsOfDay.has(words[1] ?? ''))
  );
}

const TOLD_BACK: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "At twenty to six". */
export function clocksToTheHour(tree: Tree): Time[] {
  const words = amountWordsOf(tree.language);
  const bounds = packOf(tree.language)?.timeBounds;
  return tree.tokens.flatMap((token, at): Time[] => {
    const [before, to, last] = [tree.tokens[at - 1], tree.tokens[at + 1], tree.tokens[at + 2]];
    const minutes = words?.numerals.cardinals.get(token.norm) ?? 0;
    const hour = words?.numerals.cardinals.get(last?.norm ?? '') ?? 0;
    const placed =
      words?.calendar.cues.beforeHour.has(before?.norm ?? '') === true || bounds?.has(before?.norm ?? '');
    if (!TOLD_BACK.has(minutes) || to?.norm !== 'to' || hour < 1 || hour > 12 || placed !== true) return [];
    return [clockAt({ start: token.start, end: last!.end }, (hour + 23) % 24, 60 - minutes)];
  });
}

/**
 * Hours that are understood: "at half past", of the hour that was told last, in its sentence or in the two before.
 *
 * @param earlier the sentences before it, the nearest last
 */
export function understoodClocks(sentence: DocumentSentence, earlier: readonly DocumentSentence[]): Time[] {
  const { tree, amounts } = sentence;
  const words = tree === null ? null : amountWordsOf(tree.language);
  if (tree === null || words === null) return [];
  return tree.tokens.flatMap((token, at): Time[] => {
    const minutes = words.numerals.fractions.get(token.norm);
    const way = tree.tokens[at + 1];
    if (minutes === undefined || minutes > 0.5 || way?.norm !== 'past') return [];
    const isTold = amounts.times.some(({ start, end }) => start <= token.start && way.end <= end);
    const last = [...earlier.slice(-2), sentence]
      .flatMap((one) => [...one.amounts.times, ...(one.tree === null ? [] : clocksToTheHour(one.tree))])
      .sort((x, y) => x.start - y.start)
      .findLast(({ hour, start }) => hour !== null && start < token.start);
    if (isTold || last === undefined) return [];
    const minute = Math.round(minutes * 60);
    const hour = (last.minute ?? 0) > minute ? (last.hour! + 1) % 24 : last.hour!;
    return [clockAt({ start: token.start, end: way.end }, hour, minute)];
  });
}
