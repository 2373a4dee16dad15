import { lemmaOf } from '../lemma/english.ts';
import { englishModel } from '../model/english.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';
import { splitWords } from '../words/split-words.ts';

/** One English sentence parsed by itself, as if it were a whole text. */
export function parsed(text: string, headline = false): Tree {
  const words = splitWords(text, 0, text.length, 'en');
  const { tags, pos, heads, relations } = englishModel().annotate(words.map((word) => word.text));
  const children: number[][] = words.map(() => []);
  heads.forEach((head, at) => {
    if (head >= 0) children[head]!.push(at);
  });
  const tokens = words.map((word, index): TreeToken => ({
    ...word,
    index,
    norm: word.text.toLowerCase().replace(/[’ʼ]/gu, "'"),
    lemma: lemmaOf(word.text, pos[index]!, tags[index]!),
    tag: tags[index]!,
    pos: pos[index]!,
    head: heads[index]!,
    relation: relations[index]!,
    quoted: false,
  }));
  return { language: 'en', sentence: 0, headline, tokens, root: heads.indexOf(-1), children };
}
