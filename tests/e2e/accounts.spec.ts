/** Six accounts of one event: what is said of all of them, judged and exported by keys alone, and their facts line by line. */
import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { openTexts } from './open-texts.ts';
import { FERRY } from './texts/ferry.ts';

test('facts of six accounts are listed, filtered by their counts and exported, and what was looked at is told', async ({
  desk,
  app,
}) => {
  await test.step('lists facts with what each text prints, filters them by their counts, exports them, and levels the texts', async () => {
    await openTexts(app, FERRY);
    // Three texts and more open here.
    await expect(app.getByRole('radio', { name: 'Facts' })).toBeChecked();
    const row = desk.facts.getByRole('row').filter({ hasText: '241 passengers' });
    await expect(row.getByRole('cell')).toHaveText([
      '… Kell on Sunday evening with 214 passengers aboard.',
      '… Kell on Sunday evening with 241 passengers on board.',
      'The ferry Marigold carried 214 passengers.',
      'There were 214 passengers and 18 crew aboard.',
      'silent',
      'silent',
    ]);
    // A card goes when what it is about is scrolled.
    await row.scrollIntoViewIfNeeded();
    await app.waitForTimeout(300);
    await row.getByRole('button', { name: /^… Kell .* 241/ }).hover();
    await expect(app.getByRole('tooltip')).toContainText('B: The Marigold ferry ran aground');

    // Each number shows so many facts, here and below the findings.
    const lines = desk.facts.locator('.line');
    const panel = app.getByRole('region', { name: 'Findings' });
    const counted = async (words: RegExp) => {
      const button = panel.getByRole('button', { name: words });
      const count = Number(/\d+/.exec(await button.innerText())![0]);
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect
        .poll(async () =>
          Number(
            await desk.facts
              .locator('.number')
              .allInnerTexts()
              .then((all) => all.reduce((sum, one) => sum + Number(one), 0)),
          ),
        )
        .toBe(count);
    };
    await counted(/alike$/);
    await expect(lines.filter({ hasText: 'Marigold' })).toHaveCount(1);
    await counted(/in one only$/);
    await counted(/differently$/);
    // Pressed again, a number shows everything again.
    for (const pressed of ['true', 'false']) {
      await panel.getByRole('button', { name: /facts$/ }).click();
      await expect(panel.getByRole('button', { name: /facts$/ })).toHaveAttribute('aria-pressed', pressed);
    }

    const downloading = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Export as table' }).click();
    const table = readFileSync(await (await downloading).path(), 'utf8');
    expect(table).toMatch(/^\ufeffTopic,Standing,A: Harbour Gazette,B: Island Radio,/);
    expect(table).toContain('figures,differ,214 passengers,241 passengers,214 passengers,214 passengers,,');

    // By keys: to the cell of the second source, to its neighbour, and to the places in the texts.
    await row.getByRole('button').first().focus();
    await app.keyboard.press('2');
    await expect(row.getByRole('button', { name: /^… Kell .* 241/ })).toBeFocused();
    await app.keyboard.press('ArrowRight');
    await app.keyboard.press('ArrowLeft');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('radio', { name: 'Reading' })).toBeChecked();
    await expect.poll(() => desk.sees('B', '241 passengers')).toBe(true);
    await expect(desk.findings.locator('[aria-current=true]')).toContainText('241');
  });

  await test.step('says below the findings what was looked at, and that no findings are no agreement', async () => {
    await openTexts(app, FERRY.slice(0, 3));
    const panel = app.getByRole('region', { name: 'Findings' });
    await expect(panel.getByRole('article').first()).toBeVisible();
    await expect(panel.getByText(/\d+ facts stand in two texts or more: \d+ alike/)).toBeInViewport();

    await openTexts(app, [
      { title: 'Gardens', text: 'Roses were planted in Orrey in 1902.' },
      { title: 'Engines', text: 'Piston rings wear out when oil is dirty.' },
    ]);
    await expect(panel.getByText('No findings. That does not say that the texts agree.')).toBeVisible();
    await expect(panel.getByText(/^Of the figures, times and names looked at, none was found/)).toBeVisible();
    await openTexts(app, [
      { title: 'Młyn', text: 'W pożarze starego młyna zginęło w poniedziałek trzydziestu ośmiu robotników.' },
      {
        title: 'Pożar',
        text: 'Burmistrz powiedziała, że bank pożyczy rodzinom pieniądze na odbudowę domów.',
      },
    ]);
    await expect(
      panel.getByText('No facts were compared: the program has no grammar for the language of A and B.'),
    ).toBeVisible();
  });
});

test('is judged, annotated and exported by keys alone', async ({ desk, app }) => {
  await openTexts(app, FERRY);
  const current = desk.findings.locator('[aria-current=true]');
  const card = desk.findings.locator('article:has([aria-current=true])');
  const count = await desk.findings.getByRole('article').count();
  expect(count).toBeGreaterThan(4);

  // One key each; the focus is on the card that is spoken of.
  await app.keyboard.press('n');
  await expect(current).toBeFocused();
  const first = await current.innerText();
  await app.keyboard.press('c');
  await expect(card.getByRole('radio', { name: 'confirmed' })).toBeChecked();
  await app.keyboard.press('n');
  await expect(current).not.toHaveText(first);
  await expect(current).toBeFocused();
  await app.keyboard.press('e');
  await expect(card.getByRole('radio', { name: 'explained' })).toBeChecked();
  await app.keyboard.press('u');
  await expect(card.getByRole('radio', { name: 'open' })).toBeChecked();
  await app.keyboard.press('r');
  await expect(card.getByRole('textbox', { name: 'Reason' })).toHaveValue('The rule is wrong here.');
  await app.keyboard.press('p');
  await expect(current).toHaveText(first);

  // The caret stands behind the evidence, and no letter that is typed there is a command.
  await app.keyboard.press('a');
  await expect(desk.note).toBeFocused();
  await app.keyboard.type('Who counted, and can we ask deck crew? (c, d, e, n, r)');
  await expect(desk.note).toContainText(
    /> .*\n*.*Who counted, and can we ask deck crew\? \(c, d, e, n, r\)$/s,
  );
  await expect(current).toHaveText(first);
  await app.keyboard.press('Escape');
  await expect(current).toBeFocused();

  // To the last of them.
  for (let at = 2; at < count; at++) {
    await app.keyboard.press('n');
    await app.keyboard.press(at === 2 ? 'n' : 'd');
  }
  await expect(app.getByRole('contentinfo')).toContainText(/[4-9] judged/);
  await desk.saved();
  const downloading = app.waitForEvent('download');
  await app.keyboard.press('ControlOrMeta+e');
  await app.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Save' }).press('Enter');
  const markdown = readFileSync(await (await downloading).path(), 'utf8');
  expect(markdown).toContain('Judgement: **confirmed**');
  expect(markdown).toContain('Who counted, and can we ask deck crew?');
  expect(markdown).toMatch(/Rules that were said to be wrong here, and how often: [a-z.]+ 1\./);
});
