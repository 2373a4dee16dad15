/** Bundles the engine's public door into one script and runs it where there is nothing but the language itself. */
import path from 'node:path';
import { rolldown } from 'rolldown';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison, SourceText } from '../../engine/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
let code: string;

beforeAll(async () => {
  const bundle = await rolldown({
    input: path.join(root, 'engine/index.ts'),
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine', codeSplitting: false });
  await bundle.close();
  expect(output.map(({ type }) => type)).toEqual(['chunk']);
  code = output[0].code;
});

/** The engine in a realm of its own, without `fetch`, `Buffer`, `process`, timers or any import. */
function bare(): { readonly run: (expression: string) => unknown } {
  const context = createContext({});
  runInContext(`${code}\nthis.engine = engine;`, context);
  return { run: (expression) => runInContext(expression, context) as unknown };
}

const compared = (texts: readonly SourceText[]) => `JSON.stringify(engine.compare(${JSON.stringify(texts)}))`;

describe('the engine alone', () => {
  it('asks for no machine and no module', () => {
    const { run } = bare();
    expect(
      run(
        `[typeof fetch, typeof Buffer, typeof process, typeof setTimeout, typeof require].every((kind) => kind === 'undefined')`,
      ),
    ).toBe(true);
  });

  it('compares English at once', () => {
    const { run } = bare();
    const comparison = JSON.parse(
      run(
        compared([
          { id: 'a', text: 'Three envoys wrote to Bachelet on Friday. The bank closed its doors.' },
          { id: 'b', text: 'Four envoys wrote to Bachelet on Friday. The bank did not close its doors.' },
        ]),
      ) as string,
    ) as Comparison;
    expect(comparison.texts.map(({ language }) => language)).toEqual(['en', 'en']);
    expect(comparison.findings.map(({ type }) => type)).toContain('number');
    expect(comparison.precise).toBe(true);
  });

  it('says of what a text in another language is made, before and after its grammar is loaded', async () => {
    const { run } = bare();
    const texts = [
      { id: 'a', text: 'Die drei Botschafter haben am Freitag nicht an die Kommissarin geschrieben.' },
      { id: 'b', text: 'Die drei Botschafter haben am Freitag an die Kommissarin geschrieben.' },
    ];
    const before = JSON.parse(run(compared(texts)) as string) as Comparison;
    expect(before.findings.map(({ type }) => type)).toEqual(['negation']);
    await run("engine.loadLanguage('de')");
    const after = JSON.parse(run(compared(texts)) as string) as Comparison;
    expect(after.findings.map(({ type }) => type)).toEqual(['negation']);
  });
});
