import { describe, expect, it } from 'vitest';
import { readConllu } from './conllu.ts';

const FILE = `# newdoc id = one
# sent_id = one-1
# newpar
# text = They don't wait.
1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
3.1\twant\twant\tVERB\tVB\t_\t_\t_\t0:root\t_
4\twait\twait\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = one-2
# text = Yes
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`;

describe('readConllu', () => {
  it('reads words, printed words and comments; skips empty nodes', () => {
    const [first, second] = readConllu(FILE);
    expect(
      first?.words.map(({ id, form, lemma, head, relation }) => [id, form, lemma, head, relation]),
    ).toEqual([
      [1, 'They', 'they', 4, 'nsubj'],
      [2, 'do', 'do', 4, 'aux'],
      [3, "n't", 'not', 4, 'advmod'],
      [4, 'wait', 'wait', 0, 'root'],
      [5, '.', '.', 4, 'punct'],
    ]);
    expect(first?.multiwords).toEqual([{ first: 2, last: 3, form: "don't", misc: '_' }]);
    expect([first?.id, first?.text, first?.newDocument, first?.newParagraph]).toEqual([
      'one-1',
      "They don't wait.",
      true,
      true,
    ]);
    expect(first?.words[3]?.misc).toBe('SpaceAfter=No');
    expect([second?.id, second?.text, second?.newDocument, second?.newParagraph]).toEqual([
      'one-2',
      'Yes',
      false,
      false,
    ]);
  });

  it('reads an empty file as no sentences', () => {
    expect(readConllu('')).toEqual([]);
  });
});
