/**
 * How each layout looks, light and dark, against pictures that were looked at. The pictures are kept by what the
 * letters measure on a machine: where none of that kind is kept, nothing is compared, and the run says so. After a
 * change that is meant: `npx playwright test --config tests/e2e/playwright.config.ts baselines --update-snapshots`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseLayout, openTexts } from './open-texts.ts';
import { NEW, OLD } from './texts/letters.ts';

const LAYOUTS = ['Reading', 'Aligned', 'Redline', 'Facts', 'Map', 'List'] as const;

/** So large a share of the points may differ: less than one line of text that has moved. */
const SHARE = 0.004;

/** What letters in the faces of the window measure here, and how high the system's own controls are. */
async function fingerprint(app: Page): Promise<string> {
  const measures = await app.evaluate(async () => {
    const root = getComputedStyle(document.documentElement);
    const faces = ['--reading-font', '--ui-font'].map((name) => root.getPropertyValue(name));
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d')!;
    const letters = faces.flatMap((face) =>
      ['400 18px', '650 13px'].map((size) => {
        context.font = `${size} ${face}`;
        const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(
          'Hamburgefonstiv 0123 “quoted” — ÄÉ',
        );
        return [width, fontBoundingBoxAscent, fontBoundingBoxDescent].map((one) => one.toFixed(1)).join('/');
      }),
    );
    const select = document.createElement('select');
    select.append(new Option('words'));
    document.body.append(select);
    const { width, height } = select.getBoundingClientRect();
    select.remove();
    return [...letters, `${width.toFixed(1)}x${height.toFixed(1)}`].join(' ');
  });
  const hash = createHash('sha256').update(measures).digest('hex').slice(0, 8);
  return `${process.platform}-${hash}`;
}

test('looks as it did in every layout, light and dark', async ({ desk, app }, info) => {
  await desk.compared();
  const kind = await fingerprint(app);
  const kept = existsSync(path.join(import.meta.dirname, 'baselines', kind));
  const updating = ['all', 'changed'].includes(info.config.updateSnapshots);
  test.skip(!kept && !updating, `No pictures are kept for machines whose letters measure as here (${kind}).`);

  await app.getByRole('button', { name: 'Got it' }).click();
  await openTexts(app, [
    { title: 'The letter', text: OLD },
    { title: 'Its later version', text: NEW },
  ]);
  for (const name of LAYOUTS) {
    await chooseLayout(app, name);
    await expect(app.getByRole('radio', { name, exact: true })).toBeChecked();
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.mouse.move(640, 5);
      await expect
        .soft(app.locator('.comparison-room'))
        .toHaveScreenshot([kind, `${name.toLowerCase()}-${colorScheme}.png`], {
          maxDiffPixelRatio: SHARE,
          animations: 'disabled',
          caret: 'hide',
        });
    }
  }
});
