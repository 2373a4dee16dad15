/** The window as a person uses it: found by what it says, not by how it is built. */
import { expect, type Locator, type Page } from '@playwright/test';

export class Workbench {
  readonly page: Page;
  readonly library: Locator;
  readonly findings: Locator;
  readonly note: Locator;
  readonly messages: Locator;
  /** The facts, one line each. */
  readonly facts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.library = page.getByRole('navigation', { name: 'Library' });
    this.findings = page.getByRole('group', { name: 'List of findings' });
    this.note = page.getByRole('region', { name: 'Notes', exact: true }).getByRole('textbox');
    this.messages = page.getByRole('region', { name: 'Messages' });
    this.facts = page.getByRole('table', { name: 'Facts by text' });
  }

  /** Waits until the texts that are ticked have been compared. */
  async compared(): Promise<void> {
    await expect(this.page.getByRole('contentinfo')).toContainText(/\d+ findings?/);
    await expect(this.column('A').or(this.facts).first()).toBeVisible();
  }

  /** Shows a layout by its name: three texts and more open in Facts. */
  async show(layout: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Layout' }).getByText(layout, { exact: true }).click();
  }

  async saved(): Promise<void> {
    await expect(this.page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible();
  }

  source(title: string | RegExp): Locator {
    return this.library.getByRole('checkbox', { name: title });
  }

  /** The text of column `A`, `B`, ... */
  column(letter: string): Locator {
    return this.page.getByRole('article', { name: new RegExp(`^${letter}: `) });
  }

  scroller(letter: string): Locator {
    return this.page.getByRole('group', { name: `Text of ${letter}` });
  }

  finding(says: RegExp): Locator {
    return this.findings.getByRole('article').filter({ hasText: says });
  }

  async menu(of: RegExp, item: string): Promise<void> {
    await this.library.getByRole('button', { name: of }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Whether the first occurrence of `words` in a column is on the screen. */
  async sees(letter: string, words: string): Promise<boolean> {
    const box = await this.#range(letter, words, words);
    const frame = await this.scroller(letter).boundingBox();
    return frame !== null && box.top >= frame.y && box.bottom <= frame.y + frame.height;
  }

  /** Selects with the mouse from the beginning of `from` to the end of `to`. */
  async select(letter: string, from: string, to: string): Promise<void> {
    await this.#range(letter, from, to, 'into view');
    // Linked columns glide after the one that was moved; the words must lie still.
    let before = -1;
    await expect(async () => {
      const { top } = await this.#range(letter, from, to);
      const still = top === before;
      before = top;
      expect(still).toBe(true);
    }).toPass({ intervals: [100] });
    const { start, end } = await this.#range(letter, from, to);
    const { mouse } = this.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
    await mouse.move(end.x, end.y, { steps: 3 });
    await mouse.up();
    const selected = await this.page.evaluate(() => window.getSelection()?.toString() ?? '');
    expect(selected.startsWith(from.slice(0, 10)) && selected.endsWith(to.slice(-10)), selected).toBe(true);
  }

  /** Where a stretch of a column is on the screen. */
  #range(letter: string, from: string, to: string, move?: 'into view') {
    return this.scroller(letter).evaluate(
      (scroller, { from, to, move }) => {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('[hidden]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
        );
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const text = nodes.map((node) => node.data).join('');
        const first = text.indexOf(from);
        const last = text.indexOf(to, first) + to.length;
        if (first < 0 || last < to.length) throw new Error(`“${from}” … “${to}” is not in the column.`);
        const at = (offset: number): [Text, number] => {
          let before = 0;
          for (const node of nodes) {
            if (offset <= before + node.length) return [node, offset - before];
            before += node.length;
          }
          throw new RangeError('outside the text');
        };
        const box = (offset: number) => {
          const range = document.createRange();
          range.setStart(...at(offset));
          range.setEnd(...at(offset + 1));
          const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
          return rects.at(-1) ?? range.getBoundingClientRect();
        };
        if (move) {
          const middle = (box(first).top + box(last - 1).bottom) / 2;
          const frame = scroller.getBoundingClientRect();
          scroller.scrollTop += middle - (frame.top + frame.height / 2);
        }
        const [one, other] = [box(first), box(last - 1)];
        return {
          top: one.top,
          bottom: other.bottom,
          start: { x: one.left + 1, y: (one.top + one.bottom) / 2 },
          end: { x: other.right - 0.5, y: (other.top + other.bottom) / 2 },
        };
      },
      { from, to, move },
    );
  }
}
