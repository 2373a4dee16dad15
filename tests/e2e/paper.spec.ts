/** On paper: every layout of one comparison names its sources, keeps to the page, and shows nothing to be pressed. */
import { expect, test } from './app.ts';
import { chooseLayout, openTexts } from './open-texts.ts';
import { FERRY } from './texts/ferry.ts';

/** A4 less its margins, at 96 points an inch: upright, and across for many columns. */
const UPRIGHT = 688;
const ACROSS = 1000;

test('prints a clean comparison from every layout', async ({ desk, app }) => {
  test.setTimeout(120_000);
  await app.getByRole('button', { name: 'Got it' }).click();
  await desk.compared();
  // The Reading layout: the texts with their marks, and nothing of the window.
  await app.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(app.locator('.print-only').getByText('The Asian Mirror / Globe Live Media')).toBeVisible();
  for (const letter of ['A', 'B']) await expect(desk.column(letter)).toBeVisible();
  for (const region of [desk.library, desk.note, app.getByRole('contentinfo'), app.getByRole('banner')])
    await expect(region).toBeHidden();
  await expect(app.getByText('Marks', { exact: true })).toBeVisible();
  const { paper, tall, text } = await app.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).colorScheme,
    tall: document.documentElement.scrollHeight,
    text: [...document.querySelectorAll('.room .text')].map((one) => one.scrollHeight - one.clientHeight),
  }));
  expect(paper).toBe('light');
  expect(tall).toBeGreaterThan(1200);
  expect(text).toEqual([0, 0]);
  await app.emulateMedia({ media: null });

  await openTexts(app, FERRY);
  const shows = {
    Aligned: 'Lifeboats from two villages',
    Redline: 'only in A',
    Facts: '214 passengers',
    Map: 'told otherwise',
    List: 'differences',
  };
  for (const [name, words] of Object.entries(shows)) {
    await app.emulateMedia({ media: 'screen' });
    await app.setViewportSize({ width: 1280, height: 800 });
    await chooseLayout(app, name);
    await expect(app.locator('.room')).toContainText(words);
    await app.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await app.emulateMedia({ media: 'print' });
    await app.setViewportSize({ width: name === 'Aligned' ? ACROSS : UPRIGHT, height: 1000 });

    const printed = app.locator('.print-only').first();
    for (const { title } of FERRY) await expect(printed).toContainText(title);
    await expect(app.getByText(words).first()).toBeVisible();
    // What can be pressed on the screen and says nothing on paper is left out.
    for (const control of ['combobox', 'checkbox', 'radio', 'textbox'] as const)
      await expect(app.getByRole(control)).toHaveCount(0);
    await expect(app.getByRole('button', { name: /^(Show|Hide|Export|Add source|Suggested)/ })).toHaveCount(
      0,
    );
    const { across, split } = await app.evaluate(() => ({
      across: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      split: [...document.querySelectorAll('.rows-scroller [data-row]')].filter(
        (row) => getComputedStyle(row).breakInside !== 'avoid',
      ).length,
    }));
    expect(across, `${name} keeps to the page`).toBeLessThanOrEqual(0);
    expect(split, `${name} keeps its rows whole`).toBe(0);
    await app.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
  await app.emulateMedia({ media: null });
  await app.setViewportSize({ width: 1280, height: 800 });
  await chooseLayout(app, 'Aligned');
  await expect(app.locator('.row-views.many')).toBeVisible();
  // Many columns lie across the page.
  const pdf = (await app.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  // Every page has a head that names what it is of.
  expect(
    await app.evaluate(() => document.documentElement.style.getPropertyValue('--printed-title')),
  ).toMatch(/^".*Harbour Gazette/);
});
