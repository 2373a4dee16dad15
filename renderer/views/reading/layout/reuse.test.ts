import { describe, expect, it } from 'vitest';
import { compare } from '../../../../engine/index.ts';
import type { EditKind } from '../../../../engine/index.ts';
import { reuseParagraphs } from './reuse.ts';
import { typesetRoom } from './typeset.ts';

const texts = [
  { id: 'a', text: 'Letter of the envoys\nThree envoys of China wrote to Bachelet on Friday.\nIt rained.' },
  { id: 'b', text: 'Letter of the envoys\nFour envoys of China wrote to Bachelet on Friday.\nIt snowed.' },
].map((t) => ({ ...t, title: t.id, kind: 'version' as const, byline: '' }));
const comparison = compare(texts);
const finding = comparison.findings.find((f) => f.type === 'number')!;
const layOut = (selectedFinding: string | null) =>
  typesetRoom({
    texts,
    comparison,
    selectedFinding,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<EditKind>(),
  });

describe('reuseParagraphs', () => {
  it('keeps the objects of paragraphs that have not changed, and only those', () => {
    const before = layOut(null);
    const after = reuseParagraphs(layOut(finding.id), before);
    expect(after).toEqual(layOut(finding.id));
    const kept = after.columns.map((c, i) =>
      c.paragraphs.map((p, j) => p === before.columns[i]!.paragraphs[j]),
    );
    expect(kept).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });
});
