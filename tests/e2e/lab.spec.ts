import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from './app.ts';

test('the lab is no part of what is built', () => {
  const built = readdirSync(path.join(root, 'out/renderer'), { recursive: true, withFileTypes: true });
  const named = (end: string) => built.filter((entry) => entry.isFile() && entry.name.endsWith(end));
  expect(named('.html').map(({ name }) => name)).toEqual(['index.html']);
  const holdsLab = ({ parentPath, name }: { parentPath: string; name: string }) =>
    /Candidate matrix|Variorum lab/.test(readFileSync(path.join(parentPath, name), 'utf8'));
  expect(named('.js').length).toBeGreaterThan(0);
  expect([...named('.js'), ...named('.html')].filter(holdsLab)).toEqual([]);
});
