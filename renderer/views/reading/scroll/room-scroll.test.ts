import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Anchor } from './anchors.ts';
import { REST, RoomScroll, type Scroller } from './room-scroll.ts';

/** A scroller that tells of every move, as a browser does, whoever made it. */
function fakeScroller(scrollHeight: number, told: () => void): Scroller {
  let top = 0;
  return {
    scrollHeight,
    clientHeight: 200,
    get scrollTop() {
      return top;
    },
    set scrollTop(value) {
      const next = Math.min(scrollHeight - 200, Math.max(0, value));
      if (next === top) return;
      top = next;
      told();
    },
  };
}

let room: RoomScroll;
let columns: Scroller[];
let moves: number[];
const rested = vi.fn();

function open(options: { linked?: boolean; anchors?: (from: number, to: number) => readonly Anchor[] } = {}) {
  moves = [];
  columns = [1000, 2000, 1000].map((height, i) =>
    fakeScroller(height, () => {
      moves.push(i);
      room.scrolled(i);
    }),
  );
  room = new RoomScroll({
    scrollers: () => columns,
    linked: () => options.linked ?? true,
    still: () => true,
    anchors: options.anchors ?? (() => []),
    onRest: rested,
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  room.destroy();
  vi.useRealTimers();
  rested.mockReset();
});

describe('RoomScroll', () => {
  it('follows from the first turn of the wheel, of which the browser tells only after it has scrolled', () => {
    open();
    room.remeasured();
    let top = 0;
    Object.defineProperty(columns[0], 'scrollTop', { get: () => top });
    top = 400;
    room.drive(0);
    room.scrolled(0);
    expect(columns[1]!.scrollTop).toBe(900);
  });

  it('moves the others along, each once: no column answers its own echo', () => {
    open();
    room.drive(0);
    columns[0]!.scrollTop = 400;
    expect(columns.map((c) => c.scrollTop)).toEqual([400, 900, 400]);
    expect(moves).toEqual([0, 1, 2]);
  });

  it('moves no other column while linked scrolling is off, or when no hand is known', () => {
    open({ linked: false });
    room.drive(0);
    columns[0]!.scrollTop = 400;
    expect(columns[1]!.scrollTop).toBe(0);
    open();
    columns[0]!.scrollTop = 400;
    expect(columns[1]!.scrollTop).toBe(0);
  });

  it('follows whichever column the hand is on', () => {
    open();
    room.drive(0);
    columns[0]!.scrollTop = 400;
    room.drive(1);
    columns[1]!.scrollTop = 1800;
    expect(columns.map((c) => c.scrollTop)).toEqual([800, 1800, 800]);
  });

  it('brings heights level and does not jump when the reader goes on', () => {
    open();
    room.level(
      [
        { column: 0, y: 500 },
        { column: 1, y: 500 },
      ],
      100,
    );
    expect(columns.map((c) => c.scrollTop)).toEqual([400, 400, 0]);
    room.drive(0);
    columns[0]!.scrollTop = 402;
    expect(Math.abs(columns[1]!.scrollTop - 400)).toBeLessThan(20);
    for (let top = 410; top <= 800; top += 10) columns[0]!.scrollTop = top;
    expect(columns[1]!.scrollTop).toBeGreaterThan(1770);
  });

  it('tells once when everything has come to rest', () => {
    open();
    room.drive(0);
    columns[0]!.scrollTop = 100;
    vi.advanceTimersByTime(REST - 10);
    columns[0]!.scrollTop = 200;
    vi.advanceTimersByTime(REST - 10);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(rested).toHaveBeenCalledTimes(1);
  });
});
