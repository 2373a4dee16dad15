import { describe, expect, it } from 'vitest';
import { compare, ledgersOf, NOISE_KINDS } from './index.ts';

const compared = (a: string, b: string) =>
  compare([
    { id: 'a', text: a, language: 'en' },
    { id: 'b', text: b, language: 'en' },
  ]);

describe('texts as files bring them', () => {
  it.each([
    [
      'soft hyphens',
      'The co\u00adoperative of the old mill was sold.',
      'The cooperative of the old mill was sold.',
    ],
    [
      'spaces without width',
      'The settle\u200bment was reached on Monday.',
      'The settlement was reached on Monday.',
    ],
    [
      'ligatures apart',
      'The mill of the town was sold to the miller, and its o ffi ce is di ff erent now.',
      'The mill of the town was sold to the miller, and its office is different now.',
    ],
    [
      'words cut at the end of a line',
      'The photo-\ngraphs of the mill are lost.',
      'The photographs of the mill are lost.',
    ],
    [
      'garbled characters',
      'The mayorâ€™s answer was â€œnot readâ€\u009d by anybody.',
      'The mayor’s answer was “not read” by anybody.',
    ],
  ])('%s are told in no finding and in no edit of words', (_, a, b) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { findings, links } = compared(one, other);
      expect(findings).toEqual([]);
      const edits = links.flatMap((link) => link.edits);
      expect(edits.length).toBeGreaterThan(0);
      expect(edits.filter(({ kind }) => kind !== 'spelling' && !NOISE_KINDS.includes(kind))).toEqual([]);
    }
  });

  it('marks of notes are no figures', () => {
    const { figures } = ledgersOf([
      {
        id: 'a',
        text: 'The mill was free.[4] It ran at night,[5][6] and by day.\n\nThey lost the league.2 In the cup they won.',
        language: 'en',
      },
    ]);
    expect(figures).toEqual([]);
  });
});
