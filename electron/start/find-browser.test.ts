import { chmodSync, mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, hasDisplay, systemOpener } from './find-browser.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-browser-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, text: string, mode = 0o755): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}
const find = () => findChromium('linux', { PATH: `relative:${folder}:/nowhere` });

describe('a display', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('on %s with %j: %s', (platform, env, there) => expect(hasDisplay(platform, env)).toBe(there));
});

describe('a browser', () => {
  it('is the first of the Chromium family on the path', () => {
    expect(find()).toBeNull();
    const chrome = program('google-chrome', '#!/bin/sh\n');
    expect(find()).toBe(chrome);
    const chromium = program('chromium', '\x7fELF');
    expect(find()).toBe(chromium);
  });

  it('is not one that may not run, nor a snap', () => {
    program('chromium', '', 0o644);
    program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    program('snap/bin/chrome', '');
    symlinkSync(path.join(folder, 'snap/bin/chrome'), path.join(folder, 'google-chrome'));
    expect(find()).toBeNull();
  });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ])('of the system is asked on %s with %s', (platform, command) => {
    const asked = systemOpener(platform, 'http://127.0.0.1:1/?token=x');
    expect(asked.command).toBe(command);
    expect(asked.args.at(-1)).toBe('http://127.0.0.1:1/?token=x');
  });
});
