/** What leaves the window comes back: an export written into by hand and exported again, an investigation sent to another library and back. */
import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, Program, test } from './app.ts';
import { Workbench } from './workbench.ts';

const DISPUTED = /locked the door of cooperation/;

async function judge(desk: Workbench, verdict: string): Promise<void> {
  const finding = desk.finding(DISPUTED);
  if ((await finding.getByRole('radiogroup', { name: 'Judgement' }).count()) === 0)
    await finding.getByRole('button').first().click();
  await finding.getByRole('radiogroup', { name: 'Judgement' }).getByText(verdict).click();
  await desk.saved();
}

/** Saves into a folder what a button of a dialog lets the browser download; answers where. */
async function downloaded(app: Page, folder: string, dialog: RegExp, button: string): Promise<string> {
  const downloading = app.waitForEvent('download');
  await app.getByRole('dialog', { name: dialog }).getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function saveInvestigation(app: Page, folder: string, initials: string): Promise<string> {
  await app.getByRole('button', { name: /^Investigation: / }).click();
  await app.getByRole('button', { name: /^Actions for the investigation/ }).click();
  await app.getByRole('menuitem', { name: 'Save as one file…' }).click();
  await app.getByRole('textbox', { name: 'Your initials' }).fill(initials);
  return downloaded(app, folder, /as one file/, 'Save');
}

async function openInvestigation(app: Page, file: string, initials: string): Promise<void> {
  await app.getByRole('button', { name: /^Investigation: / }).click();
  await app.getByRole('button', { name: 'Open an investigation file…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Open an investigation file' });
  await dialog.getByRole('textbox', { name: 'Your initials' }).fill(initials);
  await dialog.locator('input[type=file]').setInputFiles(file);
  const preview = app.getByRole('dialog', { name: /^What “.*” brings$/ });
  await expect(preview.getByRole('status')).toContainText('Nothing is changed yet.');
  await preview.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog.getByRole('status')).toContainText(/The copy (brought|held)/);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
}

test('is written again around what was written by hand, and travels to another library and back', async ({
  desk,
  app,
  browser,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-carried-'));
  const other = new Program(path.join(folder, 'library'));
  try {
    await judge(desk, 'Confirmed');
    await desk.select('B', 'will intensify politicization', 'in the field of human rights');
    await app.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note…' }).click();
    const writing = app.getByRole('dialog', { name: 'New note' });
    await expect(writing.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
    await app.keyboard.type('A threat?');
    await writing.getByRole('button', { name: 'Keep the note' }).click();
    await app.getByRole('radiogroup', { name: 'Which notes' }).getByText('At places (1)').click();
    await expect(app.getByRole('region', { name: 'Notes', exact: true })).toContainText('A threat?');

    await app.getByRole('button', { name: 'Export' }).click();
    const exported = await downloaded(app, folder, /^Export$/, 'Save');
    const markdown = readFileSync(exported, 'utf8');
    expect(markdown).toContain('A threat?');
    const end = '<!-- variorum:end summary -->';
    writeFileSync(exported, markdown.replace(end, `${end}\n\nWritten by hand.`));

    await judge(desk, 'Explained');
    await app.getByRole('button', { name: 'Export' }).click();
    const dialog = app.getByRole('dialog', { name: 'Export' });
    await dialog.locator('input[type=file]').setInputFiles(exported);
    await expect(dialog.getByRole('status')).toContainText('was written by an earlier export');
    const again = readFileSync(await downloaded(app, folder, /^Export$/, 'Write it anew'), 'utf8');
    expect(again).toContain('Written by hand.');
    expect(again).toContain('Judgement: **explained**');
    expect(again).not.toContain('Judgement: **confirmed**');

    const sent = await saveInvestigation(app, folder, 'AB');
    expect(sent).toMatch(/\.variorum$/);
    const page = await browser.newPage();
    await page.goto(await other.start());
    const there = new Workbench(page);
    await there.compared();
    await openInvestigation(page, sent, 'CD');
    await there.compared();
    await expect(there.finding(DISPUTED)).toContainText(/explained/i);
    await judge(there, 'Dismissed');
    await expect(there.finding(DISPUTED)).toContainText('AB: explained');
    const back = await saveInvestigation(page, folder, 'CD');
    await page.close();

    await openInvestigation(app, back, 'AB');
    await desk.compared();
    await expect(desk.finding(DISPUTED)).toContainText(/explained/i);
    await expect(desk.finding(DISPUTED)).toContainText('CD: dismissed');
  } finally {
    await other.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
