import { parse, treeAt } from '../parse.ts';
import type { Tree } from '../tree/tree.ts';

/** One sentence parsed by itself, as if it were a whole text. @throws RangeError for a language without a grammar at hand */
export function parsed(text: string, headline = false, language = 'en'): Tree {
  const sentence = parse(text, language);
  if (sentence === null) throw new RangeError(`No grammar for ${language}.`);
  return treeAt(sentence, { language, sentence: 0, headline, start: 0, isQuoted: () => false });
}
