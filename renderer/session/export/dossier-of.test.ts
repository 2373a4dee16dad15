import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { renderDossier } from '../../../engine/dossier/index.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';
import { dossierOf } from './dossier-of.ts';

describe('the dossier of a comparison with a passage', () => {
  it('cites the passage by the paragraphs, the key and the checksum of its source', () => {
    const versionText = 'The doors\n\nNothing is known.\n\nTwelve people were held on Friday.';
    const text = 'Twelve people were held on Friday.';
    const other = 'Twenty people were held on Friday.';
    const versionStart = versionText.indexOf(text);
    const member = (kind: 'passage' | 'version', id: string, words: string) => ({
      member: { kind, id },
      sourceId: `of-${id}`,
      versionId: `of-${id}`,
      title: `Text ${id}`,
      text: words,
      stretches: [{ start: 0, end: words.length, versionStart: kind === 'passage' ? versionStart : 0 }],
      ...(kind === 'passage' && { versionText }),
    });
    const open = {
      title: 'Held',
      result: compare([
        { id: 'p', text },
        { id: 'v', text: other },
      ]),
      texts: [
        { member: member('passage', 'p', text), published: null, language: null },
        { member: member('version', 'v', other), published: null, language: null },
      ],
      allJudgements: [],
      note: { markdown: '' },
      hiddenKinds: new Set(),
      pins: [],
    } as unknown as OpenComparison;
    const library = {
      sourceOf: ({ id }: { id: string }) => ({
        title: `Source of ${id}`,
        outlet: `Outlet ${id}`,
        versions: [{ id: `of-${id}`, sha256: `${id}${id}` }],
      }),
    } as unknown as Library;

    const markdown = renderDossier(
      dossierOf(open, library, {
        program: 'Variorum',
        exportedAt: '2026-11-22T10:00:00Z',
        author: 'Anna Berg',
        citationKeys: {},
      })!,
    );
    expect(markdown).toContain('- “Text p”: a passage of *Source of p* (par. 2).');
    expect(markdown).toContain('| A | “Text p” | 6 | `pp` |');
    expect(markdown).toContain('> — “Text p”, par. 2\n');
    expect(markdown).toContain('> — Outlet v, par. 1\n');
  });
});
