/** Where windows stood on each display, remembered in one small file of the library's folder. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { writeDurably } from '../library/durable-file.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  /** Null until the window was placed once. */
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 720, height: 480 } as const;
const USUAL = { width: 1440, height: 900 } as const;
/** Of a window's title bar at least this much must lie on a display, or it cannot be dragged back. */
const GRIP = { width: 120, height: 40 } as const;

const whole = v.pipe(v.number(), v.integer());
const schema = v.object({
  /** The display that a window was closed on last. */
  last: v.nullable(v.string()),
  displays: v.record(
    v.string(),
    v.object({
      bounds: v.nullable(v.object({ x: whole, y: whole, width: whole, height: whole })),
      maximized: v.boolean(),
    }),
  ),
});

/** Where a window stood, by display. */
export type Places = v.InferOutput<typeof schema>;

export const NEVER_PLACED: WindowState = { bounds: null, maximized: false };
export const NOWHERE_YET: Places = { last: null, displays: {} };

/** Nowhere when nothing, or nothing readable, is stored: where a window stood is no loss. */
export function readPlaces(file: string): Places {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return NOWHERE_YET;
  }
}

/** Never throws: a disk that is full must not keep a window from closing. */
export function writePlace(file: string, display: string, state: WindowState): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const { displays } = readPlaces(file);
    writeDurably(
      file,
      Buffer.from(JSON.stringify({ last: display, displays: { ...displays, [display]: state } })),
    );
  } catch {
    // Next time the window stands where it usually stands.
  }
}

/**
 * Where to put the window: where it stood, made to fit the display it is mostly on; or in the middle of the first
 * display, when it never stood anywhere or that display is gone. `displays` are work areas, the first is the main one.
 */
export function placeWindow(remembered: Bounds | null, displays: readonly Bounds[]): Bounds {
  const main = displays[0] ?? { x: 0, y: 0, ...USUAL };
  const home = remembered && displays.find((display) => reaches(remembered, display));
  const area = home ?? main;
  const width = Math.min(Math.max(remembered?.width ?? USUAL.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(remembered?.height ?? USUAL.height, SMALLEST.height), area.height);
  if (!remembered || !home)
    return {
      x: area.x + Math.floor((area.width - width) / 2),
      y: area.y + Math.floor((area.height - height) / 2),
      width,
      height,
    };
  return {
    x: clamp(remembered.x, area.x, area.x + area.width - width),
    y: clamp(remembered.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function reaches(window: Bounds, display: Bounds): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  const grip = Math.min(window.y + GRIP.height, display.y + display.height) - Math.max(window.y, display.y);
  return across >= GRIP.width && grip >= GRIP.height / 2;
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
