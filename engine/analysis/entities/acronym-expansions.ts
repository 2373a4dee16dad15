import { hasClass } from '../../lexicon/word-classes.ts';
import { commonSubsequence } from '../../algorithms/index.ts';
import type { DocumentSentence } from '../document.ts';
import type { Span } from '../../types.ts';

/** An acronym and what a text says it stands for. */
export interface Expansion {
  readonly acronym: string;
  readonly expansion: Span;
  /** The acronym, the bracket and the expansion together. */
  readonly whole: Span;
  readonly sentence: number;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u;

/**
 * Acronyms explained in brackets: `OHCHR (Office of the High Commissioner for Human Rights)`, and
 * `World Health Organization (WHO)`. In both the initials must agree: in the first, most letters of the acronym stand in order
 * among the initials of the expansion (a text may explain it wrongly, which is what a reader wants to see); in the second,
 * all of them, since the brackets do not say where the name begins.
 */
export function expansionsIn(text: string, sentences: readonly DocumentSentence[]): Expansion[] {
  return sentences
    .filter(({ form }) => hasClass(form, 'opening bracket'))
    .flatMap((sentence) => [...explainedAfter(sentence), ...explainedBefore(text, sentence)]);
}

function* explainedAfter(sentence: DocumentSentence): Generator<Expansion> {
  const { words } = sentence;
  for (let at = 0; at + 2 < words.length; at += 1) {
    const acronym = words[at]!;
    if (words[at + 1]!.text !== '(' || !ACRONYM.test(acronym.text)) continue;
    const close = words.findIndex((word, index) => index > at + 1 && word.text === ')');
    if (close < at + 4) continue;
    const inside = words.slice(at + 2, close).filter((word) => word.kind !== 'punctuation');
    const initials = inside.map((word) => word.text.charAt(0)).filter((letter) => /\p{Lu}/u.test(letter));
    if (
      commonSubsequence(codesOf([...acronym.text]), codesOf(initials)).length * 3 <
      [...acronym.text].length * 2
    )
      continue;
    const expansion = { start: inside[0]!.start, end: inside.at(-1)!.end };
    yield {
      acronym: acronym.text,
      expansion,
      whole: { start: acronym.start, end: words[close]!.end },
      sentence: sentence.index,
    };
  }
}

function* explainedBefore(text: string, sentence: DocumentSentence): Generator<Expansion> {
  const { words } = sentence;
  for (let at = 2; at + 1 < words.length; at += 1) {
    const acronym = words[at]!;
    if (words[at - 1]!.text !== '(' || words[at + 1]!.text !== ')' || !ACRONYM.test(acronym.text)) continue;
    const letters = [...acronym.text];
    let start = at - 1;
    let left = letters.length;
    // Walk back over capitalised words and the stop words between them until the initials are used up.
    for (let index = at - 2; index >= 0 && left > 0; index -= 1) {
      const word = words[index]!;
      if (word.kind === 'punctuation' && word.text !== '-') break;
      const initial = word.text.charAt(0);
      if (initial.toUpperCase() === letters[left - 1]) {
        left -= 1;
        start = index;
      } else if (!word.isStop && word.kind !== 'punctuation') break;
    }
    if (left > 0 || start >= at - 2) continue;
    const end = words[at - 2]!.end;
    if (!/\p{Lu}/u.test(text.slice(words[start]!.start, end))) continue;
    yield {
      acronym: acronym.text,
      expansion: { start: words[start]!.start, end },
      whole: { start: words[start]!.start, end: words[at + 1]!.end },
      sentence: sentence.index,
    };
  }
}

function codesOf(letters: readonly string[]): Int32Array {
  return Int32Array.from(letters, (letter) => letter.codePointAt(0)!);
}
