/** Investigations in the order they were opened, for the menu, the dock and the jump list. */
import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { withMarksOfDirection } from '../../engine/text/marks-of-direction.ts';
import { writeDurably } from '../library/durable-file.ts';
import { LINK_SCHEME } from './link.ts';

export interface Named {
  readonly id: string;
  readonly title: string;
}

const MOST = 10;

/** The ids of the last opened ones, kept in one small file; what cannot be read or written is no loss. */
export class Recents {
  #ids: string[];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    try {
      this.#ids = v.parse(v.array(v.string()), JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      this.#ids = [];
    }
  }

  /** This one was opened. */
  opened(id: string): void {
    if (this.#ids[0] === id) return;
    this.#ids = [id, ...this.#ids.filter((one) => one !== id)].slice(0, 50);
    try {
      writeDurably(this.#file, Buffer.from(JSON.stringify(this.#ids)));
    } catch {
      // It is known until the program ends.
    }
  }

  /** Those that there are still, the last opened first, their titles as they are shown. */
  of(all: readonly Named[]): Named[] {
    const rank = ({ id }: Named) => {
      const at = this.#ids.indexOf(id);
      return at < 0 ? this.#ids.length : at;
    };
    return all
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST)
      .map(({ id, title }) => ({ id, title: withMarksOfDirection(title) }));
  }
}

export interface ShownRecents {
  readonly platform: NodeJS.Platform;
  /** The library they are in, where it is not the one that opens by itself: a jump list outlives the program and must name it. */
  readonly libraryFolder: string | null;
  readonly open: (id: string) => void;
  readonly newWindow: () => void;
}

/** Puts them where the system shows what a program was last used for. */
export function showRecents(
  recents: readonly Named[],
  { platform, libraryFolder, open, newWindow }: ShownRecents,
): void {
  if (platform === 'darwin') {
    const items: MenuItemConstructorOptions[] = recents.map(({ id, title }) => ({
      label: title,
      click: () => open(id),
    }));
    app.dock?.setMenu(Menu.buildFromTemplate([...items, { label: 'New Window', click: newWindow }]));
  }
  if (platform !== 'win32') return;
  // Before the link: what stands behind one is not heard.
  const library = libraryFolder === null ? '' : `${quoted(`--library=${libraryFolder}`)} `;
  app.setJumpList([
    {
      type: 'custom',
      name: 'Recent investigations',
      items: recents.map(({ id, title }) => ({
        type: 'task' as const,
        title,
        description: title,
        program: process.execPath,
        args: `${library}${LINK_SCHEME}://investigation/${id}`,
      })),
    },
    {
      type: 'tasks',
      items: [
        { type: 'task', title: 'New Window', program: process.execPath, args: `${library}--new-window` },
      ],
    },
  ]);
}

/** One word of a command line of Windows, where a backslash before a quotation mark would swallow it. */
const quoted = (word: string): string => `"${word.replace(/\\+$/, '$&$&')}"`;
