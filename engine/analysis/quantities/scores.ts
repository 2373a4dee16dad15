import type { CountedWords } from '../../lexicon/counted-words.ts';
import { isDash, type AmountText, type Piece } from './pieces.ts';

/** A result of a match or a vote: "8–3", "2-1", "won 2 to 1". */
export interface Score {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly second: number;
}

/** The score that begins at a piece; null for none. A greater number first is a score; a smaller one where words say so. */
export function scoreAt({ pieces }: AmountText, at: number, words: CountedWords | null): Score | null {
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
  const told = contest(pieces, at, words);
  if (to ? !told || first < second : first < second && !told) return null;
  // "May 2-1" is no score, "the 12-10 vote" is one.
  return { from: at, to: at + 3, first, second };
}

/** Whether the words close by speak of a match or a vote. */
function contest(pieces: readonly Piece[], at: number, words: CountedWords | null): boolean {
  if (words === null) return false;
  if (pieces[at + 3]?.key === 'of') return false;
  const near = [...pieces.slice(Math.max(0, at - 3), at), ...pieces.slice(at + 3, at + 6)];
  return near.some(
    ({ key, kind }) => kind === 'word' && (words.contestNouns.has(key) || words.contests.has(stemOf(key))),
  );
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    won: 'win',
    lost: 'lose',
    beat: 'beat',
    beaten: 'beat',
    drew: 'draw',
    drawn: 'draw',
    led: 'lead',
    voted: 'vote',
    defeated: 'defeat',
    tied: 'tie',
    ruled: 'rule',
    voting: 'vote',
    winning: 'win',
    losing: 'lose',
    votes: 'vote',
  }),
);
const stemOf = (key: string) => IRREGULAR.get(key) ?? key;
