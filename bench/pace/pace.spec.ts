/**
 * How quickly texts are there, and what they weigh: `npm run bench:pace`, on a machine that does nothing else. The bounds are those that the window is built for; the best of three
 * openings counts, since others may use the machine at the same moment.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prosePair } from '../speed/prose.ts';
import type { Page } from '@playwright/test';
import { expect, root, test } from '../../tests/e2e/app.ts';
import { chooseLayout } from '../../tests/e2e/open-texts.ts';

/** Adds sources through the bridge, as the window does, and answers the ids of their versions. */
async function add(app: Page, texts: readonly { title: string; text: string }[]) {
  return app.evaluate(async (texts) => {
    const call = async (name: string, input: unknown) => {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'variorum-key': localStorage.getItem('call-key') ?? '',
        },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as { ok: boolean; value: { source: { versionId: string } } };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const members = [];
    for (const { title, text } of texts) {
      const { source } = await call('addText', { text, metadata: { title } });
      members.push({ kind: 'version', id: source.versionId });
    }
    const comparison = (await call('openComparison', { members })) as unknown as { id: string };
    return comparison.id;
  }, texts);
}

/** Milliseconds from following a link to the first text, and to the last column. */
const opening = (app: Page, id: string, columns: number) =>
  app.evaluate(
    ({ id, columns }) =>
      new Promise<{ first: number; all: number }>((resolve, reject) => {
        const began = performance.now();
        let first = 0;
        const title = () => document.querySelectorAll('.room [data-column]');
        const look = () => {
          const shown = [...title()].filter((column) => column.querySelector('[data-start]'));
          const now = performance.now() - began;
          if (first === 0 && shown.length > 0 && document.title !== before) first = now;
          if (first > 0 && shown.length >= columns) return resolve({ first, all: now });
          if (now > 30_000) return reject(new Error(`${shown.length} columns after ${now} ms`));
          requestAnimationFrame(look);
        };
        const before = document.title;
        location.hash = `#/comparison/${id}`;
        requestAnimationFrame(look);
      }),
    { id, columns },
  );

test('shows the first text within 300 ms and twenty sources within 2 s', async ({ desk, app }) => {
  await expect(desk.column('A')).toBeVisible();
  const pairs: string[] = [];
  for (const seed of [1, 2, 3]) {
    const texts = prosePair({ words: 3_000, changed: 0.1, kind: 'varied', seed });
    pairs.push(
      await add(
        app,
        texts.map((text, index) => ({ title: `Text ${index} of pair ${seed}`, text })),
      ),
    );
  }
  const twenty = await add(
    app,
    Array.from({ length: 20 }, (_, index) => {
      const text = prosePair({ words: 1_000, changed: 0.2, kind: 'varied', seed: 10 })[1];
      return { title: `Source ${index}`, text: `Report ${index}.\n\n${text}` };
    }),
  );
  await app.reload();
  await desk.compared();
  const firsts: number[] = [];
  for (const pair of pairs) {
    firsts.push((await opening(app, pair, 2)).first);
    await desk.compared();
  }
  const ofTwenty = await opening(app, twenty, 20);
  test.info().annotations.push({ type: 'pace', description: JSON.stringify({ firsts, ofTwenty }) });
  console.log(JSON.stringify({ firsts, ofTwenty }));
  expect(Math.min(...firsts)).toBeLessThan(300);
  expect(ofTwenty.all).toBeLessThan(2_000);
});

/** Two editions of one novel where the evaluation data is there, else two texts of that length. */
function twoBooks(): readonly { readonly title: string; readonly text: string }[] {
  const folder = path.join(root, '../shared/eval/scale/frankenstein');
  const files = ['f1818.txt', 'f1831.txt'].map((name) => path.join(folder, name));
  const texts = files.every((file) => existsSync(file))
    ? files.map((file) => readFileSync(file, 'utf8'))
    : prosePair({ words: 75_000, changed: 0.1, kind: 'varied', seed: 4 });
  return texts.map((text, index) => ({ title: `Book ${index + 1}`, text }));
}

/** Counts the frames and the long tasks of the page from now on. */
const watch = (app: Page) =>
  app.evaluate(() => {
    const seen = { frames: [] as number[], long: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.long.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const count = (now: number) => {
      seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });

/** What was counted while `work` was done. */
async function paceOf(app: Page, work: () => Promise<void>) {
  await app.evaluate(() => {
    const { seen } = window as unknown as { seen: { frames: number[]; long: number[] } };
    seen.frames.length = seen.long.length = 0;
  });
  await work();
  return app.evaluate(() => {
    const { seen } = window as unknown as { seen: { frames: number[]; long: number[] } };
    const sorted = [...seen.frames].sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return { frames: sorted.length, p50: at(0.5), p95: at(0.95), longTasks: [...seen.long] };
  });
}

test('reads two books of 75,000 words in less than 600 MB, and scrolls them smoothly', async ({
  desk,
  app,
  browser,
}) => {
  test.skip(process.platform !== 'linux', 'the memory of a process is read from /proc');
  test.setTimeout(180_000);
  await expect(desk.column('A')).toBeVisible();
  const id = await add(app, twoBooks());
  const { first } = await opening(app, id, 2);
  // Links are drawn as they become known, before all of them are.
  await expect(desk.column('A').getByRole('link').first()).toBeVisible({ timeout: 60_000 });
  await expect(app.getByRole('contentinfo')).toContainText('Comparing…');
  await expect(app.getByRole('contentinfo')).toContainText(/[\d,]{4,} links/, { timeout: 120_000 });
  const scroller = desk.scroller('A');
  await expect(desk.column('A').locator('.sentence').first()).toBeVisible();

  await watch(app);
  await scroller.hover();
  const turns = async (count: number, pixels: number) => {
    for (let turn = 0; turn < count; turn++) {
      await app.mouse.wheel(0, pixels);
      await app.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  };
  const slow = await paceOf(app, () => turns(60, 100));
  const fast = await paceOf(app, () => turns(40, 1500));

  // However far it was scrolled, what is seen has its marks, the other column has followed, and little else is drawn.
  const topOf = (letter: string) => desk.scroller(letter).evaluate((element) => element.scrollTop);
  await expect.poll(() => topOf('A')).toBeGreaterThan(30_000);
  await expect.poll(() => topOf('B')).toBeGreaterThan(20_000);
  const seen = () =>
    scroller.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const inView = [...element.querySelectorAll('[data-paragraph]')].filter((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      return inView.length > 0 && inView.every((paragraph) => paragraph.querySelector('.sentence'));
    });
  await expect.poll(seen).toBe(true);
  const count = (selector: string) =>
    app.evaluate((selector) => document.querySelectorAll(selector).length, selector);
  await expect.poll(() => count('.room [data-sentence]')).toBeLessThan(1_500);
  expect(await count('.room [data-paragraph]')).toBeGreaterThan(100);

  const page = await app.context().newCDPSession(app);
  await page.send('HeapProfiler.collectGarbage');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const megabytes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      // Its own memory, without the browser's program and libraries, which all windows share.
      const own = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      return Number(own) / 1024;
    });
  const largest = Math.max(...megabytes);

  await chooseLayout(app, 'Aligned');
  const rows = app.locator('.room [data-row]');
  await expect(rows.first()).toBeVisible();
  await rows.first().hover();
  const firstRow = () => rows.first().getAttribute('data-row');
  const top = await firstRow();
  const aligned = {
    slow: await paceOf(app, () => turns(60, 100)),
    fast: await paceOf(app, () => turns(40, 1500)),
  };
  expect(await firstRow()).not.toBe(top);
  await expect(rows.last()).toBeVisible();

  const measured = { first, megabytes: Math.round(largest), slow, fast, aligned };
  test.info().annotations.push({ type: 'pace', description: JSON.stringify(measured) });
  console.log(JSON.stringify(measured));
  expect(first).toBeLessThan(1_000);
  expect(largest).toBeLessThan(600);

  // Cancelled on the way, the links known by then stay; the comparison can be taken up again.
  await chooseLayout(app, 'Reading');
  await app.reload();
  await expect(desk.column('A').getByRole('link').first()).toBeVisible({ timeout: 60_000 });
  await app.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.getByText('The comparison was cancelled.')).toBeVisible();
  await expect(desk.column('A').getByRole('link').first()).toBeVisible();
  await app.getByRole('button', { name: 'Compare again' }).click();
  await expect(app.getByText('The comparison was cancelled.')).toBeHidden();
  await expect(app.getByRole('contentinfo')).toContainText('Comparing…');
});
