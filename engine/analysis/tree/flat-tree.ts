import type { Word } from '../document.ts';
import type { Tree, TreeToken } from './tree.ts';

/**
 * The words of a sentence as a tree without structure, for a language without a grammar: every word hangs on the first. Words that
 * carry a report stand as nouns, the others as prepositions, so that readers of chunks find what follows a figure.
 */
export function flatTree(
  words: readonly Word[],
  { language, sentence, headline }: Pick<Tree, 'language' | 'sentence' | 'headline'>,
): Tree {
  const tokens = words.map((word, index): TreeToken => {
    const [tag, pos] =
      word.kind === 'number'
        ? ['CD', 'NUM']
        : word.kind === 'punctuation'
          ? ['PUNCT', 'PUNCT']
          : word.isStop
            ? ['IN', 'ADP']
            : ['X', 'NOUN'];
    return {
      index,
      start: word.start,
      end: word.end,
      text: word.text,
      norm: word.key,
      lemma: word.stem,
      tag: tag!,
      pos: pos!,
      head: index === 0 ? -1 : 0,
      relation: index === 0 ? 'root' : 'dep',
      quoted: word.quoted,
    };
  });
  const below = tokens.slice(1).map(({ index }) => index);
  const children = tokens.map((_, index) => (index === 0 ? below : []));
  return { language, sentence, headline, tokens, root: tokens.length === 0 ? -1 : 0, children };
}
