import { treeAt } from '../../../engine/analysis/parse.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';

/**
 * The tree of a text by hand: for each word a line "printed lemma tag pos head relation"; heads count from 0, -1 is the root. The
 * words are looked for in the text in order.
 */
export function treeOf(text: string, lines: string): Tree {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  let at = 0;
  const words = rows.map(([printed]) => {
    const start = text.indexOf(printed!, at);
    at = start + printed!.length;
    return { text: printed!, start, end: at };
  });
  const column = (index: number) => rows.map((row) => row[index]!);
  const parsed = {
    words,
    lemmas: column(1),
    tags: column(2),
    pos: column(3),
    heads: column(4).map(Number),
    relations: column(5),
  };
  return treeAt(parsed, { language: 'en', sentence: 0, headline: false, start: 0, isQuoted: () => false });
}

export const BARGE = 'The barge that struck the quay did not sink.';
export const BARGE_TREE = treeOf(
  BARGE,
  `The the DT DET 1 det
   barge barge NN NOUN 8 nsubj
   that that WDT PRON 3 nsubj
   struck strike VBD VERB 1 acl:relcl
   the the DT DET 5 det
   quay quay NN NOUN 3 obj
   did do VBD AUX 8 aux
   not not RB PART 8 advmod
   sink sink VB VERB -1 root
   . . . PUNCT 8 punct`,
);
