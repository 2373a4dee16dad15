/** How the window looks as its user wants it: chosen, kept, followed from the system; on paper; and at the very first start. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { Workbench } from './workbench.ts';

const look = (app: Page) =>
  app.evaluate(() => {
    const text = document.querySelector('.room .text')!;
    const style = getComputedStyle(text);
    return {
      ...document.documentElement.dataset,
      size: Math.round(parseFloat(style.fontSize)),
      font: style.fontFamily.split(',')[0]!.replace(/["']/g, ''),
      width: Math.round(text.closest('.column')!.getBoundingClientRect().width),
      paper: getComputedStyle(document.querySelector('.room')!).backgroundColor,
    };
  });

/** The look once the columns have found their width: the strips beside them come with the comparison. */
async function settled(app: Page) {
  await new Workbench(app).compared();
  let last = await look(app);
  await expect
    .poll(async () => {
      const width = last.width;
      last = await look(app);
      return last.width === width;
    })
    .toBe(true);
  return last;
}

test('looks as its user or the system wants it, tells three first steps, and fits a narrow window', async ({
  desk,
  app,
}) => {
  await test.step('keeps theme, contrast, size, width and face, and follows the system where nothing was chosen', async () => {
    await app.setViewportSize({ width: 1920, height: 1000 });
    const before = await settled(app);
    await app.getByRole('button', { name: 'Settings' }).click();
    const settings = app.getByRole('dialog', { name: 'Settings' });
    await settings.getByRole('radio', { name: 'Dark' }).check();
    await settings.getByRole('radiogroup', { name: 'Contrast' }).getByText('High').click();
    await settings.getByRole('radiogroup', { name: 'Width' }).getByText('Narrow').click();
    await expect.poll(async () => (await look(app)).width).toBeLessThan(before.width);
    await settings.getByRole('button', { name: 'Larger' }).click();
    await settings.getByRole('button', { name: 'Larger' }).click();
    await settings.getByRole('radiogroup', { name: 'Face' }).getByText('Sans').click();
    const chosen = { theme: 'dark', contrast: 'more', measure: 'narrow', font: 'Inter Variable' };
    await expect.poll(() => look(app)).toMatchObject({ ...chosen, paper: 'rgb(0, 0, 0)' });
    const after = await look(app);
    expect(after.size).toBeGreaterThan(before.size * 1.2);
    await desk.saved();
    await app.reload();
    await new Workbench(app).compared();
    await expect.poll(() => look(app)).toMatchObject({ ...chosen, size: after.size });
    await app.getByRole('button', { name: 'Settings' }).click();
    await settings.getByRole('button', { name: 'As at first' }).click();
    await expect.poll(() => look(app)).toEqual(before);
    await app.keyboard.press('Escape');

    await expect(desk.column('A')).toBeVisible();
    expect(await look(app)).not.toHaveProperty('contrast');
    await app.emulateMedia({ contrast: 'more' });
    await expect.poll(() => look(app)).toMatchObject({ contrast: 'more' });
    await app.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(() => look(app)).not.toHaveProperty('contrast');
  });

  await test.step('ticks three first steps and puts them away, and lays its panels over the texts in a narrow window', async () => {
    await app.setViewportSize({ width: 1280, height: 800 });
    const steps = app.getByRole('region', { name: 'First steps' });
    await expect(steps.getByRole('listitem')).toHaveCount(3);
    await app.keyboard.press('n');
    await expect(steps.getByText('Done:')).toHaveCount(1);
    await steps.getByRole('button', { name: 'Got it' }).click();
    await expect(steps).toBeHidden();
    await desk.saved();
    await app.reload();
    await new Workbench(app).compared();
    await expect(steps).toBeHidden();

    await app.setViewportSize({ width: 900, height: 700 });
    await expect(desk.library).toBeHidden();
    await expect(desk.findings).toBeHidden();
    await app.keyboard.press('n');
    const strip = app.getByRole('region', { name: 'Selected finding' });
    await expect(strip).toContainText(/\d of \d+/);
    await strip.getByRole('button', { name: 'Judge' }).click();
    await expect(desk.findings).toBeVisible();
    await desk.findings
      .locator('article:has([aria-current=true])')
      .getByRole('radiogroup', { name: 'Judgement' })
      .getByText('Confirmed')
      .click();
    await app.keyboard.press('Escape');
    await expect(desk.findings).toBeHidden();
    await app.keyboard.press('/');
    await expect(desk.library).toBeVisible();
    await app.keyboard.press('Escape');
    await app.keyboard.press('Escape');
    await expect(desk.library).toBeHidden();
    await expect(app.getByRole('contentinfo')).toContainText('1 judged');
  });
});
