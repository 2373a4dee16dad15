import type { CountedWords } from '../../lexicon/counted-words.ts';
import { numeralAt } from './numerals.ts';
import { isDash, type AmountText } from './pieces.ts';

/** A result of a match or a vote: "8–3", "2-1", "won 2 to 1". */
export interface Score {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly second: number;
}

/** The score that begins at a piece; null for none. A greater number first is a score; a smaller one where words say so. */
export function scoreAt(text: AmountText, at: number, words: CountedWords | null): Score | null {
  const { pieces } = text;
  const votes = votesAt(text, at, words);
  if (votes !== null) return votes;
  const [one, joint, other] = pieces.slice(at, at + 3);
  if (other === undefined || !/^\d{1,3}$/.test(one!.text) || !/^\d{1,3}$/.test(other.text)) return null;
  const dash = isDash(joint) && joint!.glued && other.glued;
  const to = /^(?:to|-)$/.test(joint!.key) && !joint!.glued && !other.glued;
  if (!dash && !to) return null;
  if (dash && isDash(pieces[at + 3]) && pieces[at + 3]!.glued && pieces[at + 4]?.kind === 'figure')
    return null;
  if (dash && pieces[at - 1]?.glued === false && isDash(pieces[at - 1])) return null;
  if (one!.glued && /^[-/$€£]$/.test(pieces[at - 1]?.text ?? '')) return null;
  if (/^[%/]$/.test(pieces[at + 3]?.text ?? '') && pieces[at + 3]!.glued) return null;
  const [first, second] = [Number(one!.text), Number(other.text)];
  const told = contest(text, at, words);
  if (to ? !told || first < second : first < second && !told) return null;
  // "May 2-1" is no score, "the 12-10 vote" is one.
  return { from: at, to: at + 3, first, second };
}

/** "212 votes to 198": the noun stands behind the first number. */
function votesAt(
  { pieces, tree, words: amounts }: AmountText,
  at: number,
  words: CountedWords | null,
): Score | null {
  const one = words === null ? null : numeralAt(pieces, at, amounts);
  if (one === null || words?.contestUnits.has(pieces[one.to]?.key ?? '') !== true) return null;
  const joint = pieces[one.to + 1];
  if (
    joint === undefined ||
    amounts?.qualifiers.to.has(joint.key) !== true ||
    pieces[one.to + 2] === undefined
  )
    return null;
  // "The gap widened by two points to five": a step, and what it led to.
  const verb = tree.tokens[pieces[at - 2]?.token ?? -1]?.lemma ?? '';
  if (words.changing.has(verb.toLowerCase())) return null;
  const other = numeralAt(pieces, one.to + 2, amounts);
  if (other === null || one.kind !== 'cardinal' || other.kind !== 'cardinal') return null;
  return { from: at, to: other.to, first: one.low, second: other.low };
}

/** Whether the words close by speak of a match or a vote. */
function contest(
  { pieces, tree, words: amounts }: AmountText,
  at: number,
  words: CountedWords | null,
): boolean {
  if (words === null || amounts?.numerals.partitives.has(pieces[at + 3]?.key ?? '') === true) return false;
  const near = [...pieces.slice(Math.max(0, at - 3), at), ...pieces.slice(at + 3, at + 6)];
  return near.some(
    ({ key, kind, token }) =>
      kind === 'word' &&
      (words.contestNouns.has(key) || words.contests.has(tree.tokens[token]!.lemma.toLowerCase())),
  );
}
