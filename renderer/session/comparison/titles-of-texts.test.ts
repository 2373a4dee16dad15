import { expect, it } from 'vitest';
import type { MemberText, SourceRecord } from '../../../electron/bridge/contract.ts';
import { toldApart } from './titles-of-texts.ts';

const version = (id: string, addedAt: string) => ({ id, addedAt }) as SourceRecord['versions'][number];
const tramway = {
  id: 's',
  title: 'The tramway',
  outlet: 'Post',
  published: null,
  fileName: 'tram.docx',
  addedAt: '2026-03-05T10:00:00.000Z',
  versions: [version('v1', '2026-03-05T10:00:00.000Z'), version('v2', '2026-03-07T10:00:00.000Z')],
} as unknown as SourceRecord;
const text = (kind: 'version' | 'passage', versionId: string, title: string) =>
  ({ member: { kind, id: `${kind} ${versionId}` }, sourceId: 's', versionId, title }) as MemberText;
const titles = (...texts: MemberText[]) => toldApart(texts, () => tramway).map(({ title }) => title);

it('two versions of one source, and passages of one name, are headed apart', () => {
  expect(
    titles(
      text('version', 'v1', 'The tramway (version 1, 2026-03-05)'),
      text('version', 'v2', 'The tramway'),
    ),
  ).toEqual(['The tramway (version 1, 2026-03-05)', 'The tramway (version 2, 2026-03-07)']);
  expect(titles(text('passage', 'v1', 'Letter'), text('passage', 'v2', 'Letter'))).toEqual([
    'Letter (version 1, 2026-03-05)',
    'Letter (version 2, 2026-03-07)',
  ]);
  expect(titles(text('passage', 'v1', 'Letter'))).toEqual(['Letter']);
});
