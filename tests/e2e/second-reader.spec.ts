/** A second reader, in a browser, with a server that speaks the protocol of models: switched on, read, filtered, exported, switched off. */
import { readFileSync } from 'node:fs';
import { startFakeModel, type FakeModel } from '../../electron/second-reader/fake-model.test-data.ts';
import { expect, test } from './app.ts';
import { openTexts } from './open-texts.ts';
import { FERRY } from './texts/ferry.ts';

let fake: FakeModel;
test.beforeAll(async () => {
  fake = await startFakeModel();
  process.env['VARIORUM_READER_PORT'] = String(fake.port);
});
test.afterAll(() => fake.close());

test('is switched on, reads, is filtered by, exported and switched off', async ({ desk, app }) => {
  await openTexts(app, FERRY.slice(0, 2), { inInvestigation: true });
  const bar = app.getByRole('region', { name: 'Second reader', exact: true });
  await expect(bar).toHaveCount(0);
  expect(fake.requests).toEqual([]);

  // Found on this computer, tried, switched on.
  await app.getByRole('button', { name: 'Settings' }).click();
  await app.getByRole('button', { name: 'Off, set up…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Second reader' });
  await dialog.getByRole('button', { name: 'Look for a model on this computer' }).click();
  await dialog.getByRole('button', { name: 'tiny', exact: true }).click();
  await dialog.getByRole('button', { name: 'Try it on two made-up sentences' }).click();
  await expect(dialog.getByText('as it should', { exact: false })).toBeVisible();
  expect(JSON.stringify(fake.requests.at(-1)!.body)).toContain('Morwenna');

  // Elsewhere it needs consent, which names the host.
  const address = dialog.getByLabel('Address');
  await address.fill('https://models.example');
  await address.press('Tab');
  await expect(dialog.getByRole('group', { name: 'Consent' })).toContainText(
    'models.example is not this computer',
  );
  await expect(dialog.getByRole('button', { name: 'Agree' })).toBeDisabled();
  await address.fill(fake.address);
  await address.press('Tab');
  await expect(dialog.getByRole('group', { name: 'Consent' })).toHaveCount(0);
  await dialog.getByLabel('Use a second reader in this library').check();
  await app.keyboard.press('Escape');

  // It reads when it is told to, and stands beside the findings.
  const asked = () => fake.requests.filter(({ path }) => path === '/v1/chat/completions').length;
  const before = asked();
  await bar.getByRole('button', { name: /^Read \d+ places$/ }).click();
  await expect(bar.getByRole('status')).toContainText(/(\d+) of \1 places read/);
  expect(asked()).toBeGreaterThan(before);
  const cards = desk.findings.getByRole('article').filter({ hasText: 'agrees that they differ' });
  await expect(cards.first()).toContainText('Second reader:');
  const proposals = app.getByRole('region', { name: /^Proposed by the second reader/ });
  const proposal = proposals.getByRole('article').first();
  await expect(proposal).toContainText('proposal');
  // The user judges what it proposes, and takes that back.
  const confirmed = proposal.getByRole('radio', { name: 'confirmed' });
  await proposal.getByText('confirmed', { exact: true }).click();
  await expect(confirmed).toBeChecked();
  await app.keyboard.press('ControlOrMeta+z');
  await expect(confirmed).not.toBeChecked();
  await app.keyboard.press('ControlOrMeta+Shift+z');
  await expect(confirmed).toBeChecked();
  await desk.saved();

  // What it has read is known after a reload, and nothing is asked again.
  const after = asked();
  await app.reload();
  await desk.compared();
  await expect(cards.first()).toBeVisible();
  await expect(confirmed).toBeChecked();
  expect(asked()).toBe(after);

  await app.getByRole('button', { name: 'Filter findings' }).click();
  const chosen = app.getByRole('combobox', { name: 'Second reader' });
  await chosen.selectOption('same');
  await expect(app.getByText('Nothing passes the filter.')).toBeVisible();
  await chosen.selectOption('agrees');
  await expect(cards.first()).toBeVisible();
  // An order leaves nothing out, and the button does not say that it might.
  await chosen.selectOption('');
  await app.getByText('In the order of the second reader').click();
  await expect(app.getByRole('button', { name: 'Filter findings' })).toHaveText('sorted');
  await expect(cards.first()).toBeVisible();
  await app.keyboard.press('Escape');

  const downloading = app.waitForEvent('download');
  await app.keyboard.press('ControlOrMeta+e');
  await app.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Save' }).press('Enter');
  const markdown = readFileSync(await (await downloading).path(), 'utf8');
  expect(markdown).toMatch(/Second reader \(tiny, \d{4}-\d\d-\d\d\): \*\*agrees that they differ\*\*/);
  expect(markdown).toMatch(/# Proposed by the second reader\s+\d+ proposals?: 1 confirmed/);
  expect(markdown).toMatch(/0 of \d+ answers thrown away/);

  // The whole investigation has it too.
  await app.keyboard.press('ControlOrMeta+e');
  const exporting = app.getByRole('dialog', { name: 'Export' });
  await exporting
    .getByRole('radiogroup', { name: 'What is exported' })
    .getByText('The investigation', { exact: false })
    .click();
  await expect(exporting).toContainText('4 sources, 1 comparison.');
  const gathering = app.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Save' }).press('Enter');
  const whole = readFileSync(await (await gathering).path(), 'utf8');
  expect(whole).toMatch(/Second reader \(tiny, \d{4}-\d\d-\d\d\): \*\*agrees that they differ\*\*/);
  expect(whole).toMatch(/\d+ proposals?: 1 confirmed/);

  // Switched off, it is gone from the window.
  await app.keyboard.press('ControlOrMeta+,');
  await app.getByRole('button', { name: 'On: tiny, set up…' }).click();
  await dialog.getByLabel('Use a second reader in this library').uncheck();
  await app.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(cards).toHaveCount(0);
  await expect(proposals).toHaveCount(0);
  await expect(app.getByText('1 proposed by a second reader and judged, not shown now')).toBeVisible();
});
