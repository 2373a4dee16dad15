import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bounds } from './window-state.ts';
import { NOWHERE_YET, placeWindow, readPlaces, writePlace } from './window-state.ts';

const box = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height });
const laptop = box(0, 25, 1280, 775);
const beside = box(1280, 0, 1920, 1080);

describe('where the window stands', () => {
  it.each<[string, Bounds | null, Bounds[], Bounds]>([
    ['first in the middle', null, [beside], box(1520, 90, 1440, 900)],
    ['no larger than the display', null, [laptop], box(0, 25, 1280, 775)],
    ['where it stood', box(100, 100, 900, 600), [laptop], box(100, 100, 900, 600)],
    [
      'where it stood, on the other display',
      box(1400, 50, 900, 600),
      [laptop, beside],
      box(1400, 50, 900, 600),
    ],
    ['in the middle when its display is gone', box(1400, 50, 900, 600), [laptop], box(190, 112, 900, 600)],
    ['pulled back from the edge', box(1000, 500, 900, 600), [laptop], box(380, 200, 900, 600)],
    ['with its title bar in reach', box(100, -300, 900, 600), [laptop], box(190, 112, 900, 600)],
    ['never too small to use', box(0, 25, 10, 10), [laptop], box(280, 172, 720, 480)],
    ['somewhere, without displays', null, [], box(0, 0, 1440, 900)],
  ])('%s', (_what, remembered, displays, placed) => {
    expect(placeWindow(remembered, displays)).toEqual(placed);
  });
});

describe('the file of it', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-window-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps where windows stood on each display', () => {
    const file = path.join(folder, 'new', 'window.json');
    const [one, other] = [
      { bounds: box(1, 2, 800, 600), maximized: true },
      { bounds: box(1300, 2, 900, 700), maximized: false },
    ];
    writePlace(file, '1', one);
    writePlace(file, '2', other);
    expect(readPlaces(file)).toEqual({ last: '2', displays: { '1': one, '2': other } });
    expect(readdirSync(path.dirname(file))).toEqual(['window.json']);
  });

  it.each([
    '',
    '{',
    'null',
    '{"bounds":{"x":1},"maximized":true}',
    '{"last":1,"displays":{}}',
    '{"last":null,"displays":{"1":{"bounds":{"x":1e999}}}}',
  ])('is forgotten when it says %j', (text) => {
    const file = path.join(folder, 'window.json');
    writeFileSync(file, text);
    expect(readPlaces(file)).toEqual(NOWHERE_YET);
  });

  it('may fail to be written', () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(() =>
      writePlace(path.join(folder, 'file', 'window.json'), '1', { bounds: null, maximized: false }),
    ).not.toThrow();
  });
});
