import { analyse } from '../analysis/analyse.ts';
import type { Edit } from '../types.ts';
import { diffLink, type Side } from './diff-link.ts';

/**
 * The word-level edits that make `b` of `a`, in order. Places name the sources `a` and `b`; offsets are UTF-16 offsets,
 * `end` exclusive. What no edit covers is equal on both sides.
 *
 * @param options.language a BCP 47 tag; guessed when absent
 */
export function diffWords(a: string, b: string, options: { readonly language?: string } = {}): Edit[] {
  return diffLink(whole('a', a, options.language), whole('b', b, options.language));
}

/** A text as one side of a link, whatever sentences it falls into. */
function whole(source: string, text: string, language: string | undefined): Side {
  const document = analyse({ id: source, text, ...(language !== undefined && { language }) });
  return {
    source,
    text,
    isRecognised: () => document.isRecognised,
    sentences: [
      { start: 0, end: text.length, words: document.sentences.flatMap((sentence) => sentence.words) },
    ],
  };
}
