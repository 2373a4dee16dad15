import { describe, expect, it } from 'vitest';
import { Frame } from './frame.svelte.ts';

describe('the frame', () => {
  it('lays panels over the texts where there is no room beside them, one at a time', () => {
    const frame = new Frame();
    frame.width = 1280;
    expect([frame.libraryShown, frame.findingsShown, frame.drawer]).toEqual([true, true, null]);
    frame.width = 900;
    expect([frame.libraryShown, frame.findingsShown]).toEqual([false, false]);
    frame.showLibrary(true);
    frame.showFindings(true);
    expect([frame.libraryShown, frame.findingsShown, frame.drawer]).toEqual([false, true, 'findings']);
    expect(frame.closeDrawer()).toBe(true);
    expect(frame.closeDrawer()).toBe(false);
    frame.width = 1280;
    expect([frame.libraryShown, frame.findingsShown]).toEqual([true, true]);
  });

  it('gives the room of the library to a third and a fourth text side by side', () => {
    let columns = 2;
    const frame = new Frame(() => columns);
    const shown = (width: number, texts: number) => {
      [frame.width, columns] = [width, texts];
      return frame.libraryBeside;
    };
    expect([2, 3].map((texts) => shown(1440, texts))).toEqual([true, false]);
    expect([3, 4, 9].map((texts) => shown(1920, texts))).toEqual([true, true, true]);
  });

  it('keeps what the user has put away when the window becomes wide again', () => {
    const frame = new Frame();
    frame.width = 1280;
    frame.showLibrary(false);
    frame.width = 900;
    frame.width = 1280;
    expect(frame.libraryShown).toBe(false);
  });
});
