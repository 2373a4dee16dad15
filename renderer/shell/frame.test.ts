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

  it('keeps what the user has put away when the window becomes wide again', () => {
    const frame = new Frame();
    frame.width = 1280;
    frame.showLibrary(false);
    frame.width = 900;
    frame.width = 1280;
    expect(frame.libraryShown).toBe(false);
  });
});
