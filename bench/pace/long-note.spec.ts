/** Writing in a note of 100,000 words, with and without its preview: from a key to the next frame. Part of `npm run bench:pace`. */
import { prosePair } from '../speed/prose.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../../tests/e2e/app.ts';

const WORDS = 100_000;
const KEYS = 40;
/** A key that is shown later than this is felt; the median is asked, since others may use the machine. */
const FELT_MS = 100;

/** Pastes Markdown at the cursor, as a person does. */
const paste = (app: Page, words: string) =>
  app.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, words);

/** Milliseconds from each of some keys to the second frame after it, by when it is painted. */
async function keysTyped(app: Page): Promise<number[]> {
  await app.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => requestAnimationFrame(() => shown.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  for (let key = 0; key < KEYS; key += 1) await app.keyboard.press('a', { delay: 30 });
  await app.waitForTimeout(500);
  return app.evaluate(() => (window as unknown as { shown: number[] }).shown.sort((a, b) => a - b));
}

test('a note of 100,000 words is written in without lag, its preview open or not', async ({ desk, app }) => {
  test.setTimeout(300_000);
  const [prose] = prosePair({ words: WORDS, changed: 0.1, kind: 'varied', seed: 5 });
  await desk.note.click();
  await paste(app, prose);
  await desk.saved();
  const told: Record<string, { median: number; most: number }> = {};
  for (const name of ['alone', 'with preview']) {
    if (name === 'with preview') {
      await app.getByRole('button', { name: 'Preview', exact: true }).click();
      await expect(app.getByRole('region', { name: 'Preview of the note' })).not.toBeEmpty();
    }
    // A click would look for the middle of all that was written.
    await desk.note.focus();
    const typed = await keysTyped(app);
    told[name] = { median: Math.round(typed[typed.length >> 1]!), most: Math.round(typed.at(-1)!) };
  }
  console.log(JSON.stringify(told));
  for (const { median } of Object.values(told)) expect(median).toBeLessThan(FELT_MS);
});
