import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes, resetFakes } from './fake-electron.ts';
import { saveDossier } from './save-dossier.ts';
import { suggestedName } from './suggested-name.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let folder: string;
beforeEach(() => {
  resetFakes();
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const choose = (filePath: string, canceled = false) =>
  fakes.dialog.showSaveDialog.mockResolvedValue({ canceled, filePath });

describe('saving a dossier', () => {
  it('writes the whole file where the user says', async () => {
    const filePath = path.join(folder, 'Notes.md');
    writeFileSync(filePath, 'what was there before');
    choose(filePath);
    const saved = await saveDossier({ fileName: 'Notes.md', markdown: '# Ä\n' }, null);
    expect(saved).toEqual({ how: 'written', path: filePath });
    expect(readFileSync(filePath, 'utf8')).toBe('# Ä\n');
    expect(readdirSync(folder)).toEqual(['Notes.md']);
  });

  it('shows the file of an earlier export first, and writes it by the ticket that comes with it, once', async () => {
    const filePath = path.join(folder, 'Notes.md');
    const earlier = '# T\n\n<!-- variorum:begin x 00000000 -->\n\nold\n\n<!-- variorum:end x -->\n';
    writeFileSync(filePath, earlier);
    choose(filePath);
    const met = await saveDossier({ fileName: 'Notes.md', markdown: 'new' }, null);
    expect(met).toMatchObject({ how: 'meets', name: 'Notes.md', existing: earlier });
    expect(readFileSync(filePath, 'utf8')).toBe(earlier);
    const { ticket } = met as { ticket: string };
    const saved = await saveDossier({ fileName: 'Else.md', markdown: 'merged', ticket }, null);
    expect(saved).toEqual({ how: 'written', path: filePath });
    expect(readFileSync(filePath, 'utf8')).toBe('merged');
    choose('', true);
    expect(await saveDossier({ fileName: 'Notes.md', markdown: 'x', ticket }, null)).toEqual({
      how: 'cancelled',
    });
  });

  it('shows an archive that is there first, and writes it by its ticket', async () => {
    const filePath = path.join(folder, 'Notes.zip');
    const archive = (words: string) => Buffer.from(`PK${words}`).toString('base64');
    writeFileSync(filePath, Buffer.from(archive('earlier'), 'base64'));
    choose(filePath);
    const met = await saveDossier({ fileName: 'Notes.zip', base64: archive('new') }, null);
    expect(met).toMatchObject({ how: 'meets', existing: archive('earlier'), as: 'base64' });
    expect(readFileSync(filePath, 'utf8')).toBe('PKearlier');
    const { ticket } = met as { ticket: string };
    await saveDossier({ fileName: 'Notes.zip', base64: archive('merged'), ticket }, null);
    expect(readFileSync(filePath, 'utf8')).toBe('PKmerged');
  });

  it.each(['Notes.zip', 'Notes.md'])(
    'says first that words are lost with an earlier %s that is too large to be looked into',
    async (name) => {
      const filePath = path.join(folder, name);
      writeFileSync(filePath, 'PK');
      truncateSync(filePath, 50_000_001);
      choose(filePath);
      const save = () =>
        saveDossier(
          name.endsWith('.md')
            ? { fileName: name, markdown: 'new' }
            : { fileName: name, base64: Buffer.from('PKnew').toString('base64') },
          null,
        );
      fakes.dialog.showMessageBox.mockResolvedValue({ response: 0 });
      expect(await save()).toEqual({ how: 'cancelled' });
      expect(fakes.dialog.showMessageBox.mock.calls[0]![0]).toMatchObject({
        message: expect.stringContaining(`“${name}” has 50 MB`),
        detail: expect.stringContaining('all that you wrote in it would be lost'),
      });
      expect(statSync(filePath).size).toBe(50_000_001);
      fakes.dialog.showMessageBox.mockResolvedValue({ response: 1 });
      expect(await save()).toEqual({ how: 'written', path: filePath });
      expect(readFileSync(filePath, 'utf8')).toMatch(/new$/);
    },
  );

  it('writes bytes under their own ending', async () => {
    const filePath = path.join(folder, 'a.docx');
    choose(filePath);
    await saveDossier({ fileName: 'a.docx', base64: Buffer.from('PK').toString('base64') }, null);
    expect(readFileSync(filePath, 'utf8')).toBe('PK');
    expect(fakes.dialog.showSaveDialog.mock.calls[0]![0]).toMatchObject({
      defaultPath: path.join('/home/user/Documents', 'a.docx'),
    });
  });

  it('writes nothing when the user changes their mind', async () => {
    choose('', true);
    expect(await saveDossier({ fileName: 'Notes.md', markdown: 'x' }, null)).toEqual({ how: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says why it could not be written', async () => {
    choose(path.join(folder, 'gone', 'Notes.md'));
    await expect(saveDossier({ fileName: 'Notes.md', markdown: 'x' }, null)).rejects.toMatchObject({
      code: 'dossier-unwritable',
      message: '“Notes.md” could not be saved (there is no such file).',
    });
  });

  it('takes a name from the page, never a folder', async () => {
    choose('', true);
    await saveDossier({ fileName: '../../.ssh/authorized_keys', markdown: 'x' }, null);
    expect(fakes.dialog.showSaveDialog.mock.calls[0]![0]).toMatchObject({
      defaultPath: path.join('/home/user/Documents', 'ssh authorized_keys.md'),
    });
  });
});

describe('a suggested name', () => {
  it.each([
    ['Two letters.md', 'Two letters.md'],
    ['Two letters', 'Two letters.md'],
    ['C:\\Windows\\a.md', 'C Windows a.md'],
    ['/etc/passwd', 'etc passwd.md'],
    ['a\u0000b\u202egpj.md', 'a b gpj.md'],
    ['con.md', 'Notes con.md'],
    ['COM1.txt', 'Notes COM1.txt.md'],
    ['....', 'Notes.md'],
    ['', 'Notes.md'],
    ['-rf', 'rf.md'],
    ['两封信.md', '两封信.md'],
    ['what?* <is> "this|"', 'what is this.md'],
  ])('made of %j is %j', (suggested, name) => expect(suggestedName(suggested)).toBe(name));

  it('fits every disk', () => {
    const name = suggestedName('信'.repeat(500));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(203);
    expect(name).toMatch(/^信+\.md$/);
  });
});
