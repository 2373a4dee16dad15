import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { licenceFiles, showAbout } from './about.ts';
import { fakes, resetFakes } from './fake-electron.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let folder: string;
beforeEach(() => {
  resetFakes();
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-about-'));
});
afterEach(() => {
  fakes.app.paths.set('exe', '/opt/Variorum/variorum');
  rmSync(folder, { recursive: true, force: true });
});

const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), 'words');
  }
};
const found = (root: string, executable: string) =>
  licenceFiles(path.join(folder, root), path.join(folder, executable)).map((file) =>
    path.relative(folder, file).replaceAll(path.sep, '/'),
  );

it('finds the licences of everything that is shipped, on Linux and Windows beside the executable', () => {
  const ours = ['resources/notices/LICENSE.txt', 'resources/notices/THIRD-PARTY-NOTICES.txt'];
  const others = ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
  put(...ours, ...others);
  expect(found('resources/app.asar', 'variorum')).toEqual([...ours, ...others]);
});

it('finds them on a Mac among the resources', () => {
  const names = ['notices/THIRD-PARTY-NOTICES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'];
  const there = names.map((name) => `Contents/Resources/${name}`);
  put(...there);
  expect(found('Contents/Resources/app.asar', 'Contents/MacOS/Variorum')).toEqual(there);
});

it('opens them when they are asked for', async () => {
  put('program/out/notices/THIRD-PARTY-NOTICES.txt', 'LICENSES.chromium.html');
  fakes.app.paths.set('exe', path.join(folder, 'electron'));
  fakes.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 });
  await showAbout(null, path.join(folder, 'program'));
  expect(fakes.shell.openPath).not.toHaveBeenCalled();
  await showAbout(null, path.join(folder, 'program'));
  expect(fakes.shell.openPath.mock.calls).toEqual([
    [path.join(folder, 'program/out/notices/THIRD-PARTY-NOTICES.txt')],
    [path.join(folder, 'LICENSES.chromium.html')],
  ]);
});
