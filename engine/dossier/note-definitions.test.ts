import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { DossierAnnotation } from './dossier.ts';
import { footnotesApart, notesTogether } from './note-definitions.ts';

const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const annotation = (markdown: string): DossierAnnotation => ({
  id: 'n',
  markdown,
  colour: null,
  tags: [],
  places: [],
  about: null,
  author: '',
  createdAt: '2026-01-01T00:00:00Z',
});
const together = (...notes: readonly string[]) =>
  notesTogether(
    notes.map((note) => ({ note })),
    [],
  ).notes.map(({ note }) => note);

describe('notes in one file', () => {
  it('have footnotes of their own', () => {
    const [first, second, third] = together(
      'One.[^1]\n\n[^1]: First note.',
      'Two.[^1] Again.[^1]\n\n[^1]: Second note.',
      'Three.[^1-2]\n\n[^1-2]: Third note.',
    );
    expect(first).toBe('One.[^1]\n\n[^1]: First note.');
    expect(second).toBe('Two.[^1-2] Again.[^1-2]\n\n[^1-2]: Second note.');
    expect(third).toBe('Three.[^1-2-2]\n\n[^1-2-2]: Third note.');
    const all = html([first, second, third].join('\n\n'));
    for (const words of ['First', 'Second', 'Third']) expect(all).toContain(`${words} note.`);
  });

  it('have addresses of their own, in every way to use one', () => {
    const note = (at: string) =>
      `[a][Report], [report][], [REPORT], ![picture][report], [in a [report]](x) and \`[report]\`.\n\n[report]: https://${at}.example\n`;
    const [, second] = together(note('one'), note('two'));
    const [shown, expected] = [html(second!), html(note('two'))];
    expect(shown).toBe(expected);
    expect(html(together(note('one'), note('two')).join('\n\n'))).toContain(expected.trim());
  });

  it('has a free one by the same rule', () => {
    const { annotations } = notesTogether([{ note: 'A[^x]\n\n[^x]: a' }], [annotation('B[^X]\n\n[^x]: b')]);
    expect(annotations[0]!.markdown).toBe('B[^X-2]\n\n[^x-2]: b');
  });

  it('shows a footnote that nothing leads to', () => {
    const [shown] = together('Words.\n\n[^2]: Forgotten.');
    expect(html(shown!)).toContain('[^2]: Forgotten.');
    const [twice] = together('Words.[^1]\n\n[^1]: One.\n\n[^1]: Another.');
    expect(html(twice!)).toContain('[^1]: Another.');
  });

  it.each(['No labels: [x] [^1] `[^1]: x`', '- [x] done\n- [ ] open', 'a [b](c) d', ''])(
    'is as it was where it defines nothing: %j',
    (note) => {
      expect(together(note, note)).toEqual([note, note]);
    },
  );
});

it('footnotes are found with all their paragraphs', () => {
  const { words, footnotes } = footnotesApart('A[^1].\n\n[^1]: One\n    two.\n\n    - three\n\nB.');
  expect([...footnotes]).toEqual([['1', 'One\ntwo.\n\n- three']]);
  expect(words.replace(/\s+/g, ' ').trim()).toBe('A[^1]. B.');
});
