import { expect, it } from 'vitest';
import { headline, headlineLike } from './augment.ts';
import { readConllu } from './conllu.ts';

const [sentence] = readConllu(
  [
    '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
    '2\tdriver\tdriver\tNOUN\tNN\t_\t4\tnsubj:pass\t_\t_',
    '3\twas\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_',
    '4\thurt\thurt\tVERB\tVBN\t_\t0\troot\t_\t_',
    '5\tby\tby\tADP\tIN\t_\t7\tcase\t_\t_',
    '6\ta\ta\tDET\tDT\t_\t7\tdet\t_\t_',
    '7\tbus\tbus\tNOUN\tNN\t_\t4\tobl\t_\t_',
    '8\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_',
  ].join('\n'),
);

it('writes a sentence as a headline and keeps the tree', () => {
  expect(headlineLike(sentence!)).toBe(true);
  expect(
    headline(sentence!, 1).words.map(({ id, form, head, relation }) => [id, form, head, relation]),
  ).toEqual([
    [1, 'Driver', 2, 'nsubj:pass'],
    [2, 'Hurt', 0, 'root'],
    [3, 'by', 4, 'case'],
    [4, 'Bus', 2, 'obl'],
  ]);
  expect(
    headline(sentence!, 0)
      .words.map(({ form }) => form)
      .join(' '),
  ).toBe('Driver hurt by bus');
  expect(
    headline(sentence!, 2)
      .words.map(({ form }) => form)
      .join(' '),
  ).toBe('DRIVER HURT BY BUS');
});
