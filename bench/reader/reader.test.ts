import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startFakeModel } from '../../electron/second-reader/fake-model.test-data.ts';
import { askedFor, spread } from './asked.ts';
import { tableOfLines } from './measure.ts';
import { readerFor } from './read.ts';
import { toldOf, type Way } from './told.ts';
import { compare } from '../../engine/index.ts';

it('asks for an address and a model, and measures what is named', () => {
  expect(() => askedFor([])).toThrow(RangeError);
  expect(() => askedFor(['--url', 'x', '--model', 'y', '--only', 'z'])).toThrow('There is no set “z”');
  expect(() => askedFor(['--url', 'x', '--model', 'y', '--most', 'many'])).toThrow(
    '--most needs a whole number.',
  );
  expect(askedFor(['--url', 'x', '--model', 'y', '--only', 'clusters']).sets).toEqual(['clusters']);
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 4, 5]);
  // Pairs that differ and pairs that do not stand in turns: both are met.
  const turns = Array.from({ length: 80 }, (_, at) => at % 4 === 0);
  expect(new Set(spread(turns, 20))).toEqual(new Set([true, false]));
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});

it('tells what the engine finds, what a model says alone, and what it says behind the engine', async () => {
  const fake = await startFakeModel();
  const cache = mkdtempSync(path.join(tmpdir(), 'variorum-bench-reader-'));
  try {
    const read = readerFor(askedFor(['--url', fake.address, '--model', 'tiny', '--cache', cache]));
    const texts = [
      { id: 'a', text: 'Fire crews said that 14 people were hurt in the mill of Kell.', language: 'en' },
      { id: 'b', text: 'Fire crews said that 41 people were hurt in the mill of Kell.', language: 'en' },
    ];
    const told = (of: typeof texts, way: Way) => toldOf(of, compare(of), way, read);
    const [engine, alone, behind] = [
      await told(texts, 'engine'),
      await told(texts, 'alone'),
      await told(texts, 'behind'),
    ];
    expect(engine).toMatchObject({ tokens: 0, answers: [] });
    expect(engine.findings.length).toBeGreaterThan(0);
    expect(alone.findings.map(({ rule }) => rule)).toEqual(['second-reader']);
    expect(alone.tokens).toBe(100);
    expect(behind.findings.map(({ id }) => id)).toContain(engine.findings[0]!.id);
    fake.behaviour = 'agree';
    const quiet = [{ ...texts[0]!, text: texts[0]!.text.replace('14', '15') }, texts[1]!];
    expect((await told(quiet, 'behind')).findings).toEqual([]);
    fake.behaviour = { status: 404, message: 'no' };
    await expect(
      told([{ ...texts[0]!, text: 'Twelve people came to Kell.' }, texts[1]!], 'alone'),
    ).rejects.toThrow('404');
  } finally {
    await fake.close();
    rmSync(cache, { recursive: true, force: true });
  }
});

it('writes a table that anyone can add', () => {
  const line = {
    set: 'clusters',
    way: 'behind',
    comparisons: 3,
    found: 0.5,
    silent: 1,
    worth: null,
    tokens: 1200.4,
    seconds: 3.21,
    thrownAway: 0.05,
    unanswered: 0,
  } as const;
  expect(tableOfLines('a|b', [line]).split('\n')[2]).toBe(
    '| a\\|b | clusters | the model behind the engine | 3 | .50 | 1.00 | – | 1200 | 3.2 | .05 | .00 |',
  );
});
