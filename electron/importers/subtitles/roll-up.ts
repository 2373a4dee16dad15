import type { Cue } from './parse-cues.ts';

/** Captions roll up where at least this share of them begins with what the one before ended in; in other files people repeat themselves. */
const ROLLING_SHARE = 0.3;
/** A single word that two captions share may have been said twice. */
const FEWEST_WORDS = 2;

/**
 * Cues without the words that they only show again. Captions that roll up, as video sites make them, keep the line before on the screen: each of
 * their cues begins with the end of the one before.
 */
export function withoutRolledUp(cues: readonly Cue[]): Cue[] {
  const words = cues.map((cue) => cue.words.split(/\s+/).filter(Boolean));
  const again = words.map((own, at) => sharedWith(words[at - 1] ?? [], own));
  const rolling = again.filter((count) => count >= FEWEST_WORDS).length;
  if (cues.length < 2 || rolling / (cues.length - 1) < ROLLING_SHARE) return [...cues];
  return cues.flatMap((cue, at) => {
    const left = words[at]!.slice(again[at]!);
    return left.length === 0 ? [] : [{ ...cue, words: left.join(' ') }];
  });
}

/** How many words at the end of one cue the next one begins with. */
function sharedWith(before: readonly string[], own: readonly string[]): number {
  for (let count = Math.min(before.length, own.length); count > 0; count -= 1)
    if (own.slice(0, count).every((word, at) => word === before[before.length - count + at])) return count;
  return 0;
}
