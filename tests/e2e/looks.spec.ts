/** How it looks and reads: no serious barrier in light or dark, and screenshots to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from './app.ts';
import { seriousBarriers } from './barriers.ts';
import type { Workbench } from './workbench.ts';

const SIZES = [
  [1920, 1080],
  [1280, 800],
  [900, 700],
] as const;

/** Every palette that can be chosen or that the system can ask for. */
const PALETTES = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'high-contrast-light', colorScheme: 'light', contrast: 'more' },
  { name: 'high-contrast-dark', colorScheme: 'dark', contrast: 'more' },
] as const;

const screenshots = path.join(root, 'tests/e2e/screenshots');

/** The window in the middle of work: a finding chosen and judged, a note begun. */
async function atWork(desk: Workbench): Promise<void> {
  const finding = desk.finding(/locked the door of cooperation/);
  await finding.getByRole('button').first().click();
  await finding.getByRole('radiogroup', { name: 'Judgement' }).getByText('Confirmed').click();
  await finding.getByRole('button', { name: 'Add to notes' }).click();
  await expect(desk.note).toContainText('locked the door');
  await desk.saved();
  await finding.getByRole('button').first().focus();
}

test('is worked by keyboard alone, looks right in every palette and at every size, and has no serious barrier', async ({
  desk,
  app,
}) => {
  await test.step('can be worked by keyboard alone', async () => {
    const inside = (name: string) =>
      app.locator(`[data-region="${name}"]`).evaluate((region) => region.contains(document.activeElement));
    for (const name of ['Library', 'Reading room', 'Findings', 'Notes']) {
      await app.keyboard.press('F6');
      expect(await inside(name), name).toBe(true);
    }
    await app.keyboard.press('F6');
    await app.keyboard.press('n');
    await expect(desk.findings.locator('[aria-current=true]')).toHaveCount(1);
    await app.keyboard.press('?');
    await expect(app.getByRole('dialog')).toContainText('Next finding');
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toBeHidden();
    await app.keyboard.press('/');
    await app.keyboard.type('asian');
    await expect(desk.library.getByRole('checkbox')).toHaveCount(1);
    await desk.library.getByRole('searchbox').fill('');
  });

  await test.step('looks right in every palette and at every size, and has no serious barrier', async () => {
    await app.getByRole('button', { name: 'Got it' }).click();
    await atWork(desk);
    mkdirSync(screenshots, { recursive: true });
    for (const [width, height] of SIZES) {
      await app.setViewportSize({ width, height });
      // Columns are measured and ribbons drawn anew.
      await app.waitForTimeout(700);
      const overflow = await app.evaluate(() => {
        const page = document.documentElement;
        return { across: page.scrollWidth - page.clientWidth, down: page.scrollHeight - page.clientHeight };
      });
      expect(overflow).toEqual({ across: 0, down: 0 });
      // Narrow, light and dark are enough to look at: the palettes are the same at every size.
      for (const { name, colorScheme, contrast } of width === 1280 ? PALETTES : PALETTES.slice(0, 2)) {
        await app.emulateMedia({ colorScheme, contrast });
        const image = await app.screenshot({
          path: path.join(screenshots, `${name}-${width}x${height}.png`),
        });
        if (process.env.UPDATE_SCREENSHOT === '1' && name === 'light' && width === 1280)
          writeFileSync(path.join(root, 'docs/screenshot.png'), image);
      }
    }
    // Where the system gives the colours, no marked word is lost in its ground.
    await app.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    const inks = await app.evaluate(() => ({
      page: getComputedStyle(document.body).color,
      marked: [...document.querySelectorAll('.room :is(mark, ins, del)')].map(
        (word) => getComputedStyle(word).color,
      ),
    }));
    expect(new Set(inks.marked)).toEqual(new Set([inks.page]));
    await app.emulateMedia({ forcedColors: 'none' });
    const looks = PALETTES.map(({ colorScheme, contrast }) => ({ colorScheme, contrast }));
    expect(await seriousBarriers(app, { looks }), 'at work, panels laid over the texts').toEqual([]);
    await app.setViewportSize({ width: 1280, height: 800 });
    await app.getByRole('button', { name: 'Settings' }).click();
    expect(await seriousBarriers(app), 'settings').toEqual([]);
    await app.keyboard.press('Escape');
    await desk.library.getByRole('button', { name: 'Add source' }).click();
    await app.getByRole('dialog').getByText('Paste text').click();
    expect(await seriousBarriers(app), 'adding a source').toEqual([]);
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toBeHidden();
  });

  await test.step('stands still for those who ask for less motion, and fits at 200 %', async () => {
    await app.emulateMedia({ reducedMotion: 'reduce' });
    await app.setViewportSize({ width: 640, height: 400 });
    await app.getByRole('button', { name: 'Findings and notes' }).click();
    await desk.finding(/OHCHR/).getByRole('button').first().click();
    const across = await app.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(across).toBeLessThanOrEqual(0);
  });
});
