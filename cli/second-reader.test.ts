import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSPHRASE_FILE } from '../electron/library/passphrase.ts';
import { SecondReader } from '../electron/second-reader/index.ts';
import { startFakeModel, type FakeModel } from '../electron/second-reader/fake-model.test-data.ts';
import { renderDossier, tableOf, type Dossier } from '../engine/dossier/index.ts';
import { compare } from '../engine/index.ts';
import { mayAsk } from './may-ask.ts';
import type { ReaderRequest } from './options.ts';
import type { ProgressLine } from './progress-line.ts';
import { sideBySidePage } from '../electron/exports/html/side-by-side.ts';
import { jsonReport } from './reports/json-report.ts';
import type { ReportSource } from './reports/source.ts';
import { textReport } from './reports/text-report.ts';
import { knownReading } from './known-reading.ts';
import { readWith } from './second-reader.ts';

const source = (id: string, name: string, text: string): ReportSource => ({
  id,
  name,
  title: name,
  outlet: null,
  author: null,
  published: null,
  publishedNote: null,
  url: null,
  sha256: null,
  language: 'en',
  text,
  passageOf: null,
});
const sources = [
  source('a', 'Mill Herald', 'The mill of Kell burned on Friday. Fire crews said that 14 people were hurt.\n\nThe night before, rioters had burned two cars.'),
  source('b', 'Kell Post', 'Fire destroyed the mill of Kell on Friday. Fire crews said that 41 people were hurt.\n\nIt stood empty since May.\n\nShops nearby stayed open.\n\nYoungsters set vehicles alight on the eve of it.'),
]; // prettier-ignore
const texts = sources.map(({ id, text }) => ({ id, text, language: 'en' }));
const comparison = compare(texts);

let fake: FakeModel;
let folder: string;
let told: string[];
beforeEach(async () => {
  fake = await startFakeModel();
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-cli-reader-'));
  told = [];
});
afterEach(async () => {
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});
const SILENT_LINE: ProgressLine = { isShown: false, show: () => {}, clear: () => {} };
const readWhole = (more: Partial<ReaderRequest> = {}, key: string | null = null, stopped?: AbortSignal) =>
  readWith(
    {
      address: fake.address,
      model: 'tiny',
      sendTo: null,
      places: 60,
      answerSeconds: 120,
      minutes: 60,
      ...more,
    },
    comparison,
    texts,
    {
      library: folder,
      key,
      tell: (...lines) => void told.push(...lines),
      line: SILENT_LINE,
      ...(stopped && { stopped }),
    },
  );
const read = async (...asked: Parameters<typeof readWhole>) => (await readWhole(...asked)).reading;

describe('variorum compare --reader', () => {
  it('has every nomination read, and asks nothing twice', async () => {
    const reading = (await read({}, 'sk-secret'))!;
    expect(reading.verdicts.length).toBeGreaterThan(0);
    expect(reading.verdicts.every(({ verdict }) => verdict === 'agrees')).toBe(true);
    expect(reading.proposals.length).toBeGreaterThan(0);
    expect(fake.requests.every(({ headers }) => headers.authorization === 'Bearer sk-secret')).toBe(true);
    const asked = fake.requests.length;
    expect(told.join('\n')).not.toContain('Kept from before');
    expect(await read()).toEqual(reading);
    expect(fake.requests).toHaveLength(asked);
    expect(told.at(-1)).toContain(`Kept from before and not asked for again: ${asked}.`);
    expect((await read({ places: 1 }))!.answered).toBe(1);
  });

  it('leaves its answers where the window and an export find them, which ask nothing', async () => {
    const reading = (await read())!;
    const asked = fake.requests.length;
    expect(knownReading(folder, comparison, texts)).toBeNull();
    const library = new SecondReader({ libraryFolder: folder, isLocked: () => false });
    library.saveSecondReader({ on: true, address: fake.address, model: 'tiny' });
    expect(knownReading(folder, comparison, texts)).toEqual(reading);
    library.saveSecondReader({ model: 'other' });
    expect(knownReading(folder, comparison, texts)).toBeNull();
    library.saveSecondReader({ model: 'tiny', on: false });
    expect(knownReading(folder, comparison, texts)).toBeNull();
    expect(fake.requests).toHaveLength(asked);
  });

  it.each([
    ['html', 'no answer in the asked form'],
    ['other-shape', 'an answer of another shape'],
    ['echo', 'no answer in the asked form'],
    ['invents', 'words that do not stand in the texts'],
  ] as const)('counts what a server with %s says, and shows none of it', async (behaviour, why) => {
    fake.behaviour = behaviour;
    const reading = (await read({ places: 2 }))!;
    expect([reading.verdicts, reading.proposals, reading.answered]).toEqual([[], [], 2]);
    const report = textReport(comparison, sources, { width: 200, styled: false, reading });
    expect(report).toContain(`2 of 2 answers thrown away (100 %): ${why}`);
    expect(report).not.toMatch(/onerror|nobody wrote|confirmed/);
  });

  it.each([
    ['web-page', /does not speak the protocol/],
    ['redirects', /sends on to another address/],
    ['drops', /could not be reached/],
    ['huge', /more than an answer can hold/],
    [{ status: 404, message: 'model not found, try pulling it first' }, /404, “model not found/],
  ] as const)('tells that a server does this, and reports without it: %j', async (behaviour, message) => {
    fake.behaviour = behaviour;
    expect(await read({ places: 4 })).toBeNull();
    expect(told.join('\n')).toMatch(message);
  });

  it('sends nothing elsewhere without a word, and tells why nothing came', async () => {
    const remote = { address: 'https://models.example' };
    await expect(read(remote)).rejects.toMatchObject({ code: 'reader-consent' });
    await expect(read({ ...remote, sendTo: 'other.example' })).rejects.toMatchObject({
      code: 'reader-consent',
    });
    fake.behaviour = { status: 503, message: 'Loading model' };
    expect(await read()).toBeNull();
    expect(told.join('\n')).toContain('Loading model');
  });

  it('sends nothing of a locked library to another computer, and has this one read it', async () => {
    writeFileSync(path.join(folder, PASSPHRASE_FILE), '{}');
    const remote = { address: 'https://models.example', sendTo: 'models.example' };
    await expect(read(remote)).rejects.toMatchObject({ code: 'reader-locked' });
    expect((await readWhole()).unanswered).toBeNull();
    rmSync(path.join(folder, PASSPHRASE_FILE));
    expect(() => mayAsk(remote, folder)).not.toThrow();
  });

  it('tells in every report what a reader that failed part-way has not read, and why', async () => {
    await read({ places: 2 });
    fake.behaviour = { status: 500, message: 'out of memory' };
    const { reading, unanswered } = await readWhole();
    expect(reading!.answered).toBe(2);
    expect(unanswered).toEqual({
      model: 'tiny',
      asked: expect.any(Number) as number,
      answered: 2,
      why: expect.stringContaining('out of memory') as string,
    });
    expect(told.join('\n')).toContain('the same command asks for the rest alone');
    const sentence = `The second reader (tiny) answered 2 of the ${unanswered!.asked} places that it was to read`;
    const said = { reading, unanswered };
    expect(textReport(comparison, sources, { width: 400, styled: false, ...said })).toContain(sentence);
    expect(JSON.parse(jsonReport(comparison, sources, reading, unanswered))).toMatchObject({
      unansweredReader: unanswered,
    });
    rmSync(folder, { recursive: true });
    const nothing = await readWhole();
    expect(nothing).toMatchObject({ reading: null, unanswered: { answered: 0 } });
    expect(
      textReport(comparison, sources, { width: 400, styled: false, ...nothing }).match(
        /NOT READ[^]*?memory/,
      )?.[0],
    ).toContain('“tiny”, was asked for and did not answer.');
    expect(jsonReport(comparison, sources, null, nothing.unanswered)).toContain('"answered": 0');
  });

  it('ends within its bounds where a server is silent or slow, and when it is stopped, and keeps what was answered', async () => {
    fake.behaviour = 'silent';
    const silent = await readWhole({ answerSeconds: 0.05 });
    expect(silent.unanswered!.why).toContain('no whole answer in 0.05 seconds');
    expect(fake.requests).toHaveLength(1);
    fake.behaviour = 'conflict';
    fake.delayMs = 20;
    const slow = await readWhole({ minutes: 0.001 });
    expect(slow.unanswered!.why).toBe('It was ended after 0.001 minutes.');
    const stop = new AbortController();
    const before = fake.requests.length;
    const stopped = readWhole({}, null, stop.signal);
    while (fake.requests.length < before + 2) await setTimeout(5);
    stop.abort();
    const { reading, unanswered } = await stopped;
    expect(unanswered).toMatchObject({ answered: reading!.answered, why: 'It was stopped.' });
    fake.delayMs = 0;
    expect(await readWhole()).toMatchObject({ unanswered: null });
    expect(fake.requests.length).toBeLessThanOrEqual(before + 2 + unanswered!.asked - unanswered!.answered);
  });
});

describe('what a second reader said', () => {
  it('stands beside the findings and as proposals in every report, marked as what it is, and nowhere without one', async () => {
    const reading = (await read())!;
    const reports = (said: typeof reading | null) => ({
      text: textReport(comparison, sources, { width: 400, styled: false, reading: said }),
      json: jsonReport(comparison, sources, said),
      ...exported(said),
    });
    const exported = (said: typeof reading | null) => {
      const dossier: Dossier = {
        title: 'Mill',
        comparison,
        sources,
        judgements: [],
        secondReading: said,
        note: '',
        exportedAt: '2026-03-04T05:06:07Z',
        program: 'Variorum 0',
      };
      return {
        md: renderDossier(dossier),
        html: sideBySidePage(dossier, 'editor'),
        csv: tableOf(dossier, 'findings'),
      };
    };
    const [without, withOne] = [reports(null), reports(reading)];
    for (const format of ['text', 'html', 'json', 'md', 'csv'] as const) {
      expect(without[format], format).not.toMatch(/second.?read/i);
      expect(withOne[format], format).toMatch(/second.?read/i);
      expect(withOne[format], format).toContain('tiny');
    }
    expect(without.json).toBe(jsonReport(comparison, sources));
    expect(withOne.text).toContain('agrees that they differ. In its words: “It is made of the marked words');
    expect(withOne.text).toMatch(/PROPOSED BY THE SECOND READER \(\d+\)/);
    expect(withOne.text).toMatch(/0 of \d+ answers thrown away \(0 %\)/);
    expect(withOne.md).toContain('# Proposed by the second reader');
    expect(withOne.md).toMatch(/prompt version \d+, temperature 0, seed 7/);
    expect(withOne.md).toContain('reported as “tiny:q4, fp1”');
    expect(withOne.csv).toContain('Proposed by the second reader');
    expect(withOne.csv.split('\r\n')[0]).toContain(
      'Second reader,Its reason,Caution,Model,Reported as,Read on,Prompt version,Settings,Answers thrown away',
    );
  });

  it('is text alone, whatever a model writes', async () => {
    const reading = (await read())!;
    const evil = {
      ...reading,
      verdicts: reading.verdicts.map((one) => ({
        ...one,
        reason: '<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u001b[31m',
      })),
    };
    expect(textReport(comparison, sources, { width: 80, styled: false, reading: evil })).not.toContain(
      '\u001b',
    );
    const dossier: Dossier = {
      title: 'Mill',
      comparison,
      sources,
      judgements: [],
      secondReading: evil,
      note: '',
      exportedAt: '2026-03-04T05:06:07Z',
      program: 'Variorum 0',
    };
    const markdown = renderDossier(dossier);
    expect(sideBySidePage(dossier, 'editor')).not.toContain('<img');
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]\(javascript/);
  });
});
