import type { DocumentSentence } from '../../analysis/document.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import type { Time } from '../../analysis/times/time.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import { amountWordsOf, packOf } from '../../lexicon/language-pack.ts';
import { timeOf } from './made-times.ts';

const two = (number: number) => String(number).padStart(2, '0');

function clockAt(span: { start: number; end: number }, hour: number, minute: number): Time {
  return timeOf(span, 'clock', `T${two(hour)}:${two(minute)}`, { hour, minute });
}

/** The hour that a number with a point is, behind "at" or another word before times: "at 17.15". Null for sums and other numbers. */
export function clockOfNumber(tree: Tree, { kind, start, end }: Quantity): Time | null {
  if (kind !== 'count' && kind !== 'number') return null;
  const first = tree.tokens.find((token) => token.end > start);
  const parts = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(first?.text ?? '');
  if (first === undefined || parts === null) return null;
  const before = tree.tokens[first.index - 1]?.norm ?? '';
  const behind = tree.tokens.find((token) => token.start >= end);
  const cues = amountWordsOf(tree.language)?.calendar.cues;
  const placed =
    cues?.beforeHour.has(before) === true || packOf(tree.language)?.timeBounds?.has(before) === true;
  if (!placed || !(behind === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP|ADV|PRON)$/.test(behind.pos)))
    return null;
  return clockAt({ start, end }, Number(parts[1]), Number(parts[2]));
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
