import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

/** In a process of its own: it cannot be taken back. */
async function runAfterRefusing(script: string): Promise<string> {
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'no-code-from-strings.ts'),
    platform: 'node',
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  const code = `const exports = {};${output[0].code};exports.refuseCodeFromStrings();${script}`;
  return spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout.trim();
}

it('leaves no way from a string to code, and functions as they were', async () => {
  const ways = [
    `eval('1')`,
    `globalThis.eval('1')`,
    `Function('return 1')()`,
    `new Function('return 1')()`,
    `(() => {}).constructor('return 1')()`,
    `(class {}).constructor('return 1')()`,
    `(async () => {}).constructor('return 1')()`,
    `(function* () {}).constructor('return 1')()`,
    `(async function* () {}).constructor('return 1')()`,
    `Reflect.construct(Object.getPrototypeOf(Object).constructor, ['return 1'])()`,
    `(() => { try { Function.prototype.constructor = Object } catch {} })(); (() => {}).constructor('return 1')()`,
  ];
  const script = ways
    .map((way) => `try { ${way}; console.log('ran') } catch (e) { console.log(e.name) }`)
    .join(';');
  const kept = `;console.log((() => {}) instanceof Function, Function.prototype.call.call((x) => x, null, 7));
    const heir = () => {}; heir.constructor = 8; console.log(heir.constructor, (() => {}).constructor === 8)`;
  expect((await runAfterRefusing(script + kept)).split('\n')).toEqual([
    ...ways.map(() => 'EvalError'),
    'true 7',
    '8 false',
  ]);
});

it('is refused in the process that reads files, before it hears of one', async () => {
  const stub = `export const [importFile, answerParent, previewTable, pageImage] = Array(4).fill(() => {});
    export const ERRORS = {}; export class Refusal {}`;
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'child.ts'),
    platform: 'node',
    plugins: [
      {
        name: 'all-but-the-refusing',
        resolveId: (id, importer) =>
          importer !== undefined && !id.endsWith('no-code-from-strings.ts') ? '\0stub' : null,
        load: (id) => (id === '\0stub' ? stub : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
  await bundle.close();
  const code = `${output[0].code};try { eval('1'); process.stdout.write('ran') } catch (e) { process.stdout.write(e.name) }`;
  expect(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout).toBe('EvalError');
});
