/** Six accounts from nothing to a judged, annotated export, without the mouse. */
import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { openTexts } from './open-texts.ts';
import { FERRY } from './texts/ferry.ts';

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
