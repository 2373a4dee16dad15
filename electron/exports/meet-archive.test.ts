import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dossierOf, sourceOf } from '../../engine/dossier/sample-dossier.test-data.ts';
import { exportFiles } from './export-format.ts';
import { meetEarlier, readEarlierExport } from './meet-archive.ts';

const sha256 = 'a'.repeat(64);
const pictures = new Map([[sha256, { type: 'image/png', bytes: Uint8Array.of(1, 2) }]]);
const filesOf = (note: string, name: string) =>
  exportFiles(dossierOf([sourceOf('s', 'Bridge\nShut.')], [], { note }), 'md', {
    kind: 'editor',
    flavour: 'plain',
    layout: 'file',
    name,
    pictures,
  });
const picture = `![](variorum-picture:${sha256})`;
const END = '<!-- variorum:end summary -->';
const byHand = (markdown: string) => strToU8(markdown.replace(END, `${END}\n\nBy hand.`));

describe('an export of several files', () => {
  it('is written into the archive of an earlier one, whatever that is called; what was written or put there stays', async () => {
    const before = await filesOf(`First. ${picture}`, 'Bridge 1');
    const zip = zipSync({
      'Bridge 1.md': byHand(before[0]!.content as string),
      'mine.txt': strToU8('mine'),
    });
    const earlier = readEarlierExport('export.zip', zip)!;
    expect(earlier.stem).toBe('Bridge 1');
    const { content, merge } = meetEarlier(earlier, await filesOf(`Second. ${picture}`, earlier.stem));
    const files = unzipSync(content);
    expect(Object.keys(files)).toEqual(['Bridge 1.md', 'mine.txt', 'Bridge 1-pictures/aaaaaaaaaaaaaaaa.png']);
    const written = strFromU8(files['Bridge 1.md']!);
    expect(written).toContain('By hand.');
    expect(written).toContain('Second.');
    expect(written).not.toContain('First.');
    expect(merge).toMatchObject({ changed: ['summary'], overwritten: [], keeps: true });
  });

  it('is written into the one file that an earlier one was', async () => {
    const [before] = await filesOf('First.', 'Bridge');
    const earlier = readEarlierExport('Bridge.md', byHand(before!.content as string))!;
    const { content } = meetEarlier(earlier, await filesOf(picture, earlier.stem));
    expect(Object.keys(unzipSync(content))).toHaveLength(2);
    expect(strFromU8(unzipSync(content)['Bridge.md']!)).toContain('By hand.');
  });

  it.each([
    ['words', strToU8('# Mine')],
    ['a damaged archive', strToU8('PK\u0003\u0004 no archive')],
    ['an archive of something else', zipSync({ 'a.md': strToU8('# Mine') })],
  ])('is not written into %s', (_, bytes) => {
    expect(readEarlierExport('a.md', bytes)).toBeNull();
  });
});
