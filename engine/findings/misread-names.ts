import { areMisreadNames } from '../diff/misread-words.ts';
import type { Document, Word } from '../analysis/document.ts';
import type { Nomination } from './nomination.ts';
import { RULES } from './registry.ts';
import type { Witness } from './witness.ts';

/**
 * Whether a finding about a name holds two readings of one name against each other, of which a machine misread one: they differ only in
 * shapes that it takes for each other, they are not both frequent words, and other words of one of the texts show that a machine read it.
 */
export function tellsOfMisreadName(
  { rule, witnesses }: Pick<Nomination, 'rule' | 'witnesses'>,
  documents: readonly Document[],
): boolean {
  const [one, other] = witnesses;
  if (RULES[rule].type !== 'name' || one === undefined || other === undefined) return false;
  const [a, b] = [one, other].map((witness) => wordsOf(witness, documents)) as [Word[], Word[]];
  // "Edward Barnes", and "Bames" for short.
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return false;
  const pairs = a.slice(-shorter).map((word, at) => [word, b[b.length - shorter + at]!] as const);
  const different = pairs.filter(([x, y]) => x.key !== y.key);
  return (
    different.length > 0 &&
    different.every(([x, y]) => areMisreadNames(x, y)) &&
    [one, other].some(({ text }) => documents[text]!.isRecognised)
  );
}

/** The words that a place is about, without marks and possessive endings. */
function wordsOf({ text, focus }: Witness, documents: readonly Document[]): Word[] {
  return documents[text]!.sentences.flatMap(({ start, end, words }) => {
    const own = focus.filter((span) => span.start < end && start < span.end);
    return own.length === 0
      ? []
      : words.filter(
          (word) =>
            word.kind !== 'punctuation' &&
            word.key !== 's' &&
            own.some((span) => span.start <= word.start && word.end <= span.end),
        );
  });
}
