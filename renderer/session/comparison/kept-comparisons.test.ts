import { describe, expect, it } from 'vitest';
import { compare, ENGINE_VERSION, ledgersOf, type Comparison, type SourceText } from '../../../engine/index.ts'; // prettier-ignore
import { comparingIn, type StartComparing } from './comparing.ts';
import { EngineWorkers, type EngineWorker } from './engine-workers.ts';
import { keeping, keyOf } from './kept-comparisons.ts';
import type { Job, Report } from './messages.ts';

const none = { pins: [], ignored: [] };
const quiet = { progress: () => {}, partial: () => {} };
const texts: readonly SourceText[] = ['Four', 'Nine'].map((count) => ({
  id: count,
  text: `The harbour at Kell was closed on Monday. ${count} people were hurt.`,
  language: 'en',
}));
const comparison = compare(texts);
const ledgers = ledgersOf(texts, { comparison });
const written = JSON.stringify({ comparison, ledgers });

/** A library's folder, as the bridge shows it. */
function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    keptResult: async ({ key }: { key: string }) => kept.get(key) ?? null,
    keepResult: async ({ key, written }: { key: string; written: string }) => {
      kept.set(key, written);
      return null;
    },
  };
}

/** Answers at once, and counts how often it is asked. */
function engine(answers: string | null = written) {
  const asked = { times: 0, cancelled: 0 };
  const start: StartComparing = () => {
    asked.times += 1;
    return {
      result: Promise.resolve(comparison),
      ledgers: Promise.resolve(ledgers),
      written: Promise.resolve(answers),
      cancel: () => (asked.cancelled += 1),
    };
  };
  return { asked, start };
}

/** Until everything that was begun is through. */
const settled = () => new Promise((through) => setTimeout(through, 20));

describe('comparisons that are kept beside the library', () => {
  it('are not made again, and are as they were, in another window too', async () => {
    const bridge = shelf();
    const { asked, start } = engine();
    const first = keeping(bridge, start)(texts, none, quiet);
    expect(await first.result).toBe(comparison);
    expect(await first.ledgers).toBe(ledgers);
    await settled();
    const again = keeping(bridge, start)(texts, none, quiet);
    expect(JSON.stringify(await again.result)).toBe(JSON.stringify(comparison));
    expect(JSON.stringify(await again.ledgers)).toBe(JSON.stringify(ledgers));
    expect(asked.times).toBe(1);
  });

  it('are made anew for another text, title, day, order, pin or pattern, and by another engine', async () => {
    const [one, other] = texts as [SourceText, SourceText];
    const pin = { kind: 'apart', places: [{ source: 'Four', start: 0, end: 3 }, { source: 'Nine', start: 0, end: 3 }] } as const; // prettier-ignore
    const keys = await Promise.all([
      keyOf(texts, none),
      keyOf(texts, none, `${ENGINE_VERSION}.1`),
      keyOf([other, one], none),
      keyOf([{ ...one, title: 'Kell' }, other], none),
      keyOf([{ ...one, published: '2020-05-04' }, other], none),
      keyOf([{ ...one, text: `${one.text} ` }, other], none),
      keyOf(texts, { ...none, pins: [pin] }),
      keyOf(texts, { ...none, ignored: ['Kell'] }),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await keyOf([{ ...one }, other], none)).toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are made anew where what is kept is no comparison of these texts', async () => {
    const key = await keyOf(texts, none);
    const strange = compare(texts.map((text) => ({ ...text, text: text.text.replace('Monday', 'Friday') })));
    const place = comparison.findings[0]!.places[0]!;
    const turned = { ...comparison, findings: [{ ...comparison.findings[0]!, places: [{ ...place, start: place.start + 1 }] }] }; // prettier-ignore
    const damaged = [
      'no JSON',
      'null',
      '{}',
      JSON.stringify({ comparison }),
      JSON.stringify({ comparison: { ...comparison, precise: false }, ledgers }),
      JSON.stringify({ comparison: { ...comparison, texts: [] }, ledgers }),
      JSON.stringify({ comparison: { ...strange, texts: comparison.texts }, ledgers: {} }),
      JSON.stringify({ comparison: turned, ledgers }),
    ];
    for (const words of damaged) {
      const bridge = shelf();
      bridge.kept.set(key, words);
      const { asked, start } = engine();
      expect(await keeping(bridge, start)(texts, none, quiet).result).toBe(comparison);
      expect(asked.times, words.slice(0, 60)).toBe(1);
      await settled();
      expect(bridge.kept.get(key)).toBe(written);
    }
  });

  it('are made without a library that answers, and what may be found better is not kept', async () => {
    const broken = {
      keptResult: async () => Promise.reject(new Error('cut off')),
      keepResult: async () => Promise.reject(new Error('cut off')),
    };
    const { start } = engine();
    expect(await keeping(broken, start)(texts, none, quiet).result).toBe(comparison);
    const bridge = shelf();
    await keeping(bridge, engine(null).start)(texts, none, quiet).result;
    await settled();
    expect(bridge.kept.size).toBe(0);
  });

  it('are not begun once they are cancelled, and end where they had begun', async () => {
    const bridge = shelf();
    const { asked, start } = engine();
    let ended = false;
    const early = keeping(bridge, start)(texts, none, quiet);
    void early.result.then(() => (ended = true));
    early.cancel();
    await settled();
    expect([asked.times, ended]).toEqual([0, false]);
    const late = keeping(bridge, start)(texts, none, quiet);
    await late.result;
    late.cancel();
    expect(asked).toEqual({ times: 1, cancelled: 1 });
  });

  it('reject as the engine does, and are written by its worker', async () => {
    const bridge = shelf();
    let says: (report: Report) => void = () => {};
    const workers = new EngineWorkers<EngineWorker>(() => {
      const worker: EngineWorker = {
        onmessage: null,
        onerror: null,
        terminate: () => {},
        postMessage: (_: Job) => {
          says = (report) => worker.onmessage!.call(worker as never, { data: report } as MessageEvent);
        },
      };
      return worker;
    });
    const start = keeping(bridge, comparingIn(workers));
    const failing = start(texts, none, quiet);
    await settled();
    says({ kind: 'failed', message: 'It broke.' });
    await expect(failing.result).rejects.toThrow('It broke.');
    const doing = start(texts, none, quiet);
    await settled();
    says({ kind: 'done', comparison });
    says({ kind: 'ledgers', ledgers, written });
    expect((await doing.result) satisfies Comparison).toBe(comparison);
    await settled();
    expect([...bridge.kept.values()]).toEqual([written]);
  });
});
