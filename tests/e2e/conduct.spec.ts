/** How the window is worked: commands, keys, finding words, undo and redo. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { seriousBarriers } from './barriers.ts';

/** How many stretches a highlight paints. */
const painted = (app: Page, name: string) =>
  app.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, name);

test('finds commands, findings and words, and steps through rows, by keys alone', async ({ desk, app }) => {
  await app.keyboard.press('Control+k');
  const palette = app.getByRole('dialog', { name: 'Commands, sources' });
  const field = palette.getByRole('combobox');
  await expect(field).toBeFocused();
  expect(await seriousBarriers(app, { looks: [{}] })).toEqual([]);

  await field.fill('door');
  const chosen = palette.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await field.fill('locked door of to');
  await expect(chosen).toContainText('locked the door');
  await field.press('Enter');
  await expect(palette).toBeHidden();
  await expect(desk.findings.locator('[aria-current=true]')).toContainText('locked the door');

  await app.keyboard.press('Control+k');
  await field.fill('next f');
  await expect(chosen).toContainText('Next finding');
  await field.fill('zebra crossing');
  await expect(palette).toContainText('Nothing here has these words.');
  await app.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await app.keyboard.press('Control+k');
  await field.fill('all keys');
  await field.press('Enter');
  const sheet = app.getByRole('dialog', { name: 'All keys' });
  await expect(sheet).toContainText('Next row');
  await expect(sheet).toContainText('Find in all columns');
  await app.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await app.keyboard.press('f');
  const bar = app.getByRole('search', { name: 'Find in the texts' });
  const words = bar.getByRole('textbox', { name: 'Find in all columns' });
  await expect(words).toBeFocused();
  await words.fill('oHCHR');
  const counts = bar.getByRole('list', { name: 'Found by column' }).getByRole('button');
  await expect(counts).toHaveCount(2);
  const [a, b] = (await counts.allInnerTexts()).map((one) => Number(one.replace(/\D/g, ''))) as [
    number,
    number,
  ];
  expect(a + b).toBeGreaterThan(3);
  await expect.poll(() => painted(app, 'find-hit')).toBeGreaterThanOrEqual(a + b);
  await words.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(`1 of ${a + b}`);
  await expect.poll(() => painted(app, 'find-current')).toBe(1);
  await words.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText(`${a + b} of ${a + b}`);
  await expect.poll(() => desk.scroller('B').evaluate((scroller) => scroller.scrollTop)).toBeGreaterThan(200);
  expect(await seriousBarriers(app, { looks: [{}] })).toEqual([]);

  await words.fill('on');
  const loose = (await bar.getByRole('status').innerText()).replace(/\D/g, '');
  await bar.getByLabel('Whole words').check();
  expect(Number((await bar.getByRole('status').innerText()).replace(/\D/g, ''))).toBeLessThan(Number(loose));
  await words.fill('zebra');
  await expect(bar.getByRole('status')).toHaveText('Not found');
  await words.press('Escape');
  await expect(bar).toBeHidden();
  expect(await painted(app, 'find-hit')).toBe(0);

  // Their sentences are brought level.
  await app.keyboard.press('Escape');
  await desk.scroller('A').evaluate((scroller) => (scroller.scrollTop = 0));
  const tops = async () =>
    Promise.all(['A', 'B'].map((letter) => desk.scroller(letter).evaluate((one) => one.scrollTop)));
  const press = async (key: 'j' | 'k') => {
    await app.keyboard.press(key);
    await app.waitForTimeout(350);
  };
  /** Where the columns stand when they have come to rest. */
  const atRest = async () => {
    let before = '';
    let now = String(await tops());
    while (now !== before) {
      before = now;
      await app.waitForTimeout(120);
      now = String(await tops());
    }
    return tops();
  };
  for (let step = 0; step < 5; step++) await press('j');
  await expect.poll(async () => (await tops())[1]).toBeGreaterThan(0);
  const down = await atRest();
  for (let step = 0; step < 4; step++) await press('k');
  expect((await atRest())[1]).toBeLessThan(down[1]!);
});

test('takes judgements, names, evidence and passages back with Ctrl+Z and does them again', async ({
  desk,
  app,
}) => {
  const quotation = desk.finding(/locked the door of cooperation/);
  const judgement = quotation.getByRole('radiogroup', { name: 'Judgement' });
  await quotation.getByRole('button').first().click();
  await judgement.getByText('Confirmed').click();
  await judgement.getByText('Dismissed').click();
  await quotation.getByRole('button', { name: 'Add to notes' }).click();
  await expect(desk.note).toContainText('locked the door');
  const title = app.getByRole('textbox', { name: 'Title of the comparison' });
  const before = await title.inputValue();
  await title.fill('A door, twice');
  await title.press('Enter');
  await expect(desk.library).toContainText('A door, twice');

  const undo = () => app.keyboard.press('Control+z');
  await undo();
  await expect(title).toHaveValue(before);
  await undo();
  await expect(desk.note).not.toContainText('locked the door');
  await undo();
  await expect(judgement.getByRole('radio', { name: 'Confirmed' })).toBeChecked();
  await undo();
  await expect(judgement.getByRole('radio', { name: 'Open' })).toBeChecked();
  await app.keyboard.press('Control+Shift+z');
  await app.keyboard.press('Control+Shift+z');
  await expect(judgement.getByRole('radio', { name: 'Dismissed' })).toBeChecked();
  await expect(app.getByRole('contentinfo')).toContainText('1 judged');

  await desk.select('B', 'will intensify politicization', 'in the field of human rights');
  await app
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Make passage' })
    .click();
  const passage = desk.source(/^will intensify/);
  await expect(passage).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(passage).toHaveCount(0);
  await app.keyboard.press('Control+y');
  await expect(passage).toBeVisible();
  await desk.select('B', 'Another version', 'of the letter');
  await app
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Make passage' })
    .click();
  const further = desk.source(/^Another version/);
  await expect(further).toBeVisible();
  await desk.messages.getByRole('button', { name: /^Join with “will intensify/ }).click();
  await expect(further).toHaveCount(0);
  await expect(passage).toHaveCount(1);
  await app.keyboard.press('Control+z');
  await expect(further).toBeVisible();
});

const HARBOUR = [
  `Letter 1

The harbour was closed on Monday morning. Nobody on the quay was hurt by the storm.

Fishermen mended their old nets in the shed near the harbour.`,
  `Letter 2

The harbour was closed on Tuesday morning. Old songs were sung until late.

Nets hung drying near the bakery. The bakery gave bread to all who came.`,
];

test('moves columns by hand and by key, pins by key alone, and tells what comes near', async ({
  desk,
  app,
}) => {
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  await app
    .getByRole('dialog')
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles(
      HARBOUR.map((text, i) => ({ name: `l${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  await expect(desk.source(/Letter/)).toHaveCount(2);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (const name of [/Letter 1/, /Letter 2/]) await desk.source(name).check();
  await desk.compared();
  await expect(desk.column('B')).toContainText('Letter 2');

  // By key, with the focus going along; then taken back.
  const heads = app.getByRole('button', { name: /Alt and an arrow move this column/ });
  await expect(heads.first()).toHaveText('A');
  await heads.first().press('Alt+ArrowRight');
  await expect(heads.first()).toHaveText('B');
  await expect(heads.last()).toBeFocused();
  await expect(app.getByText('A is column 2 of 2.')).toBeAttached();
  await app.keyboard.press('Control+z');
  await expect(heads.first()).toHaveText('A');

  // By hand, with a line where it would stand; Escape leaves it where it was.
  const drag = async () => {
    const [from, to] = [(await heads.first().boundingBox())!, (await heads.last().boundingBox())!];
    await app.mouse.move(from.x + 40, from.y + from.height / 2);
    await app.mouse.down();
    await app.mouse.move(to.x + 260, to.y + 20, { steps: 6 });
    await expect(app.locator('.drop')).toBeVisible();
  };
  await drag();
  await app.keyboard.press('Escape');
  await app.mouse.up();
  await expect(heads.first()).toHaveText('A');
  await drag();
  await app.mouse.up();
  await expect(heads.first()).toHaveText('B');
  await desk.saved();
  await app.reload();
  await expect(heads.first()).toHaveText('B');
  await app.keyboard.press('Control+k');
  await app.keyboard.press('Escape');
  await heads.last().press('Alt+ArrowLeft');
  await expect(heads.first()).toHaveText('A');

  // A sentence that is linked to nothing has the focus, is told, and is pinned; all by key.
  await app.keyboard.press('1');
  const nets = desk.column('A').locator('.sentence', { hasText: 'mended their old nets' });
  const songs = desk.column('B').locator('.sentence', { hasText: 'Old songs' });
  await expect(nets).not.toHaveRole('link');
  const walkTo = async (column: string, words: string) => {
    await app.keyboard.press(column);
    for (const key of [...Array<string>(4).fill('Alt+ArrowUp'), ...Array<string>(6).fill('Alt+ArrowDown')]) {
      if (await app.locator('[data-sentence]:focus', { hasText: words }).count()) return;
      await app.keyboard.press(key);
    }
  };
  await walkTo('1', 'mended their old nets');
  await expect(nets).toBeFocused();
  await expect(app.getByText(/A, paragraph 2\. Linked to nothing\. Fishermen/)).toBeAttached();
  await app.keyboard.press('Alt+Shift+c');
  await expect(app.getByRole('group', { name: 'Pinning' })).toContainText('mended their old nets');
  await walkTo('2', 'Old songs');
  await expect(songs).toBeFocused();
  await app.keyboard.press('Alt+Shift+c');
  await expect(nets).toHaveAccessibleDescription(/Corresponds to B.*Pinned/);
  await app.keyboard.press('Control+z');
  await expect(nets).not.toHaveRole('link');

  // What comes near it, one step away from a pin.
  await walkTo('1', 'mended their old nets');
  await app.keyboard.press('Enter');
  const near = app.getByRole('region', { name: 'Comes near' });
  await expect(near).toContainText('come near A, paragraph 2, which is linked to nothing');
  await near.getByRole('button', { name: /Nets hung drying/ }).click();
  expect(await seriousBarriers(app, { looks: [{}] })).toEqual([]);
  await near
    .getByRole('listitem')
    .filter({ hasText: 'Nets hung drying' })
    .getByRole('button', { name: 'These correspond' })
    .click();
  await expect(near).toBeHidden();
  await expect(nets).toHaveAccessibleDescription(/Corresponds to B, paragraph 2.*Pinned/);
  await desk.select('B', 'The bakery gave', 'who came');
  const tools = app.getByRole('toolbar', { name: 'Selected words' });
  // One row of tools, however narrow the columns: the rest is a menu, which leaves the words selected.
  expect((await tools.boundingBox())!.height).toBeLessThan(45);
  await tools.getByRole('button', { name: 'More' }).click();
  await app.getByRole('menuitem', { name: 'Copy link' }).press('Escape');
  await expect(tools).toBeVisible();
  await tools.getByRole('button', { name: 'More' }).click();
  await app.getByRole('menuitem', { name: 'What comes near' }).click();
  await expect(near).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(near).toBeHidden();
});

test('is told to a screen reader: differences, partners, and where stepping leads', async ({ desk, app }) => {
  await app.emulateMedia({ reducedMotion: 'reduce' });
  const session = await app.context().newCDPSession(app);
  interface Node {
    readonly ignored: boolean;
    readonly role?: { readonly value: string };
    readonly description?: { readonly value: string };
  }
  const tree = async () => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const told = nodes.filter(({ ignored }) => !ignored);
    return {
      count: (role: string) => told.filter((node) => node.role?.value === role).length,
      links: told.filter(
        (node) => node.role?.value === 'link' && /^Corresponds to /.test(node.description?.value ?? ''),
      ).length,
    };
  };
  // Two accounts: nothing was taken out or put in, so differences are marks.
  const accounts = await tree();
  expect(accounts.count('mark')).toBeGreaterThan(5);
  expect(accounts.count('insertion') + accounts.count('deletion')).toBe(0);
  expect(accounts.links).toBeGreaterThan(8);
  expect(accounts.count('article')).toBeGreaterThanOrEqual(2);

  await app.keyboard.press('n');
  await expect(app.getByText(/^Finding 1 of \d+\. /)).toBeAttached();
  // Those who asked for less motion get there at once, and nothing flashes.
  expect(await app.evaluate(() => document.querySelectorAll('.flash').length)).toBe(0);
  await app.keyboard.press('j');
  await expect(app.getByText(/^Row \d+ of \d+\. /)).toBeAttached();

  // Two versions of one text: what one has and the other has not is inserted or deleted.
  await desk.library.getByRole('button', { name: 'Add source' }).click();
  const old = 'The council met on Monday in the old town hall. It approved the new bridge over the river.';
  const texts = [
    `Minutes 1\n\n${old}`,
    `Minutes 2\n\n${old.replace('old ', '').replace('the new', 'the long new')}`,
  ];
  await app
    .getByRole('dialog')
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles(
      texts.map((text, i) => ({ name: `m${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  await expect(desk.source(/Minutes/)).toHaveCount(2);
  for (const seed of [/Ambassador/, /EXCLUSIVE/]) await desk.source(seed).uncheck();
  for (const name of [/Minutes 1/, /Minutes 2/]) await desk.source(name).check();
  await expect(desk.column('B')).toContainText('Minutes 2');
  await desk.compared();
  await expect(desk.column('A').getByRole('deletion').first()).toBeVisible();
  const versions = await tree();
  expect(versions.count('deletion')).toBeGreaterThan(0);
  expect(versions.count('insertion')).toBeGreaterThan(0);
});
