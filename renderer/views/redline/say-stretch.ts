import { MARK_WORDS } from '../../../engine/view/index.ts';
import type { RedlineHalf, RedlineStretch } from './redline.ts';

const wordsOf = (half: RedlineHalf | null) =>
  half?.runs
    .map((run) => run.text)
    .join('')
    .trim() ?? '';
/** So many letters of a side are told. */
const LONGEST = 120;
const quote = (words: string) =>
  `“${words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`}”`;

/**
 * What a stretch of a redline says in a sentence: "Number: “40,000” in A, “45,000” in B.", "Wording: “full” is only in
 * B." Undefined where both versions have it. `stretches` are those of its block, `letters` of the older and the newer.
 */
export function sayStretch(
  stretches: readonly RedlineStretch[],
  at: number,
  letters: readonly string[],
): string | undefined {
  const stretch = stretches[at];
  if (!stretch) return undefined;
  const { tag, kind, older, newer } = stretch;
  if (stretch.moved === 'away') return `Moved: it stands elsewhere in ${letters[1]}.`;
  const moved = stretch.moved === 'here' ? `Moved: it stood elsewhere in ${letters[0]}.` : '';
  if (tag === 'same' || kind === null) return moved === '' ? undefined : moved;
  const name = MARK_WORDS[kind].replace(/^./u, (first) => first.toUpperCase());
  const other = stretches[tag === 'del' ? at + 1 : at - 1];
  const isPair = other?.kind === kind && other.tag === (tag === 'del' ? 'ins' : 'del') && !other.moved;
  const [gone, put] = [
    isPair && tag === 'ins' ? other.older : older,
    isPair && tag === 'del' ? other.newer : newer,
  ];
  const said = isPair
    ? `${name}: ${quote(wordsOf(gone))} in ${letters[0]}, ${quote(wordsOf(put))} in ${letters[1]}.`
    : `${name}: ${quote(wordsOf(gone ?? put))} is only in ${letters[tag === 'del' ? 0 : 1]}.`;
  return [said, moved].filter((one) => one !== '').join('\n');
}
