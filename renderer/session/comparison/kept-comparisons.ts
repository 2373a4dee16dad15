import type { Comparison, Ledgers, SourceText } from '../../../engine/index.ts';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import type { Bridge } from '../../bridge/client.ts';
import { answer, type Comparing, type StartComparing } from './comparing.ts';
import type { CompareChoices } from './messages.ts';

interface Found {
  readonly comparison: Comparison;
  readonly ledgers: Ledgers;
}

/**
 * Compares nothing twice, whatever was closed in between: what was found is kept beside the library, under a digest of all that it hangs
 * on, and is asked for before the engine is. What cannot be kept or read is made anew; cancelling stops either.
 */
export function keeping(
  bridge: Pick<Bridge, 'keptResult' | 'keepResult'>,
  start: StartComparing,
): StartComparing {
  return (texts, choices, onTheWay) => {
    const [result, ledgers] = [answer<Comparison>(), answer<Ledgers>()];
    let work: Comparing | null = null;
    let cancelled = false;
    const begin = (key: string | null) => {
      work = start(texts, choices, onTheWay);
      work.result.then(result.resolve, result.reject);
      work.ledgers?.then(ledgers.resolve, ledgers.reject);
      void keep(bridge, key, work);
    };
    void find(bridge, texts, choices).then(({ key, found }) => {
      if (cancelled) return;
      if (found === null) return begin(key);
      result.resolve(found.comparison);
      ledgers.resolve(found.ledgers);
    });
    return {
      result: result.promise,
      ledgers: ledgers.promise,
      cancel: () => {
        cancelled = true;
        work?.cancel();
      },
    };
  };
}

/** What was kept of some texts, and under what; never rejects. */
async function find(
  bridge: Pick<Bridge, 'keptResult'>,
  texts: readonly SourceText[],
  choices: CompareChoices,
): Promise<{ readonly key: string | null; readonly found: Found | null }> {
  let key: string | null = null;
  try {
    key = await keyOf(texts, choices);
    const written = await bridge.keptResult({ key });
    return { key, found: written === null ? null : foundIn(written, texts) };
  } catch {
    return { key, found: null };
  }
}

async function keep(
  bridge: Pick<Bridge, 'keepResult'>,
  key: string | null,
  { written }: Comparing,
): Promise<void> {
  try {
    const words = (await written) ?? null;
    if (key !== null && words !== null) await bridge.keepResult({ key, written: words });
  } catch {
    // It is found anew, the next time.
  }
}

/** The SHA-256 of all that a result hangs on: the engine, the texts with their details, in their order, and what was chosen. */
export async function keyOf(
  texts: readonly SourceText[],
  choices: CompareChoices,
  engine = ENGINE_VERSION,
): Promise<string> {
  const told = JSON.stringify([
    engine,
    texts.map(({ id, title, text, language, published }) => [id, title, text, language, published]),
    // Whatever there is to choose, in one order.
    Object.entries(choices).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What was kept, where every quotation in it stands in the texts; a file may have been written by anyone. */
function foundIn(written: string, texts: readonly SourceText[]): Found | null {
  const { comparison, ledgers } = JSON.parse(written) as Found;
  const words = new Map(texts.map(({ id, text }) => [id, text]));
  const isVerbatim = ({ source, start, end, quote }: Comparison['findings'][number]['places'][number]) =>
    words.get(source)?.slice(start, end) === quote;
  const fits =
    comparison.precise &&
    comparison.texts.length === texts.length &&
    comparison.texts.every(({ id, length }) => words.get(id)?.length === length) &&
    comparison.findings.every(({ places }) => places.every(isVerbatim)) &&
    Array.isArray(ledgers.figures);
  return fits ? { comparison, ledgers } : null;
}
