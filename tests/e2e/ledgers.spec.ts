/** The ledgers beside the findings: what the texts hold, where it stands, and quotations side by side. */
import { expect, test } from './app.ts';
import { seriousBarriers } from './barriers.ts';

test('lists figures, names and quotations, leads to their places, and makes passages that can be taken back', async ({
  desk,
  app,
}) => {
  await test.step('lists figures and names, in an order of choice, by keyboard, and comes back to the findings', async () => {
    await app.getByRole('tab', { name: 'Figures' }).click();
    const figures = app.getByRole('group', { name: 'List of figures' });
    await expect(figures.getByRole('listitem').filter({ hasText: 'countries' }).first()).toContainText(
      /3.*nearly 100/,
    );

    await app.getByRole('tab', { name: 'Names' }).click();
    const names = app.getByRole('group', { name: 'List of names' });
    const chen = names.getByRole('listitem').filter({ has: app.getByRole('heading', { name: /^Chen Xu/ }) });
    await expect(chen).toContainText('also Chen');
    await expect(chen).toContainText('Ambassador');
    await app.getByRole('combobox', { name: 'Order of names' }).selectOption('A to Z');
    await expect(names.getByRole('heading').first()).toHaveText(/^Americas/);

    // By keyboard, and without a serious barrier, light or dark.
    await app.getByRole('tab', { name: 'Names' }).focus();
    for (const name of ['Findings', 'Figures', 'Quotations', 'Names']) {
      await app.keyboard.press('ArrowRight');
      await expect(app.getByRole('tab', { name })).toBeFocused();
      await expect(app.getByRole('tabpanel', { name })).toBeVisible();
      expect(await seriousBarriers(app, { within: 'aside' }), name).toEqual([]);
    }
    await app.keyboard.press('Tab');
    await expect(app.getByRole('combobox', { name: 'Order of names' })).toBeFocused();

    await app.getByRole('main').focus();
    await app.keyboard.press('n');
    await expect(app.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
    await expect(desk.findings.locator('[aria-current=true]')).toHaveCount(1);
  });

  await test.step('lists quotations by speaker, goes to their places, and makes passages of them that can be taken back', async () => {
    await app.getByRole('tab', { name: 'Quotations' }).click();
    const list = app.getByRole('group', { name: 'List of quotations' });
    await expect(list.getByRole('heading').first()).toHaveText(/Chen Xu\s*7/);
    const door = list
      .getByRole('listitem')
      .filter({ hasText: 'locked the door' })
      .filter({ has: app.getByRole('button', { name: /wordings side by side/ }) })
      .last();
    await expect(door.locator('strong')).toHaveText(['of', 'to']);

    const place = 'locked the door to cooperation';
    await app.getByRole('button', { name: 'Go to B, ¶10' }).first().click();
    await app.getByRole('button', { name: 'Go to A, ¶3' }).first().click();
    await expect.poll(() => desk.sees('A', place)).toBe(true);

    const passages = desk.library.getByRole('checkbox', { name: /quoted in/ });

    // In one text: one passage of several stretches, beside what is open.
    const alone = list.getByRole('button', { name: /^Make a passage of the quotations of / }).first();
    await alone.click();
    await expect(desk.messages).toContainText(/Passage made: “.*, quoted in [AB]”/);
    await expect(passages).toHaveCount(1);
    await expect(desk.column('B')).toContainText('China');
    await desk.messages.getByRole('button', { name: 'Name it' }).click();
    const field = desk.library.getByRole('textbox', { name: 'Name of the passage' });
    await field.fill('In their own words');
    await field.press('Enter');
    const named = desk.source(/^In their own words/);
    await expect(named).toBeVisible();
    await app.keyboard.press('Control+z');
    await expect(passages).toHaveCount(1);
    await app.keyboard.press('Control+Shift+z');
    await expect(named).toBeVisible();
    await desk.menu(/In their own words/, 'Delete');
    await expect(named).toHaveCount(0);
    await app.keyboard.press('Control+z');
    await expect(named).toBeVisible();

    // Wordings that stand apart: a passage of each, side by side, and back again.
    const all = await desk.library.getByRole('checkbox').count();
    await list.getByRole('button', { name: 'Set the 2 wordings side by side' }).first().click();
    await expect(desk.library.getByRole('checkbox')).toHaveCount(all + 2);
    await expect(desk.column('B')).toContainText('locked the door to cooperation');
    await desk.compared();
    await desk.saved();
    await app.keyboard.press('Control+z');
    await expect(desk.library.getByRole('checkbox')).toHaveCount(all);
    await expect(desk.source(/^Ambassador for China/)).toBeChecked();
  });
});
