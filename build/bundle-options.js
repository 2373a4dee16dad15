import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';

/** How everything that runs under Node or in Electron's main process is bundled, by the build and by tests alike. */
export const forNode = {
  platform: 'node',
  external: ['electron'],
  resolve: { conditionNames: ['node', 'import'] },
  // sql.js asks where it lies, in the way of CommonJS.
  transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  logLevel: 'warn',
};

const { resolve } = createRequire(import.meta.url);

/** Each with what we call of it. */
const EVALUATED_LATE = {
  tinyld: `export const detectAll = (...given) => load().detectAll(...given);`,
  'snowball-stemmers': `export default { newStemmer: (...given) => load().newStemmer(...given) };`,
};

/**
 * Packages that make their tables when they are evaluated, which took a third of a start: the program loads them at once, and evaluates them
 * when they are first called. Their form for CommonJS is taken, since only that can be evaluated later.
 */
export const evaluatedLate = {
  name: 'evaluated-late',
  resolveId(id, importer) {
    return Object.hasOwn(EVALUATED_LATE, id) && !importer?.startsWith('\0late:') ? `\0late:${id}` : null;
  },
  load(id) {
    const name = id.startsWith('\0late:') ? id.slice('\0late:'.length) : null;
    if (name === null) return null;
    return `let loaded; const load = () => (loaded ??= require(${JSON.stringify(resolve(name))})); ${EVALUATED_LATE[name]}`;
  },
};

/**
 * Writes the weights of each language as bytes beside the bundles (`out/models/en.bin`), inflated, where they are read at once: as text
 * inside a program they would be parsed at every start, and inflated by it. Bundles lie one folder below `out`; what is installed has the
 * weights outside its archive.
 */
export const weightsBeside = {
  name: 'weights-beside',
  load(id) {
    const language = /\/engine\/lexicon\/([a-z]+)\/model\.js$/.exec(id.replaceAll('\\', '/'))?.[1];
    if (language === undefined) return null;
    const packed = /'([A-Za-z0-9+/]*)'/.exec(readFileSync(id, 'utf8'));
    if (packed === null) throw new Error(`${id} holds no weights: train the language again.`);
    const fileName = `models/${language}.bin`;
    this.emitFile({ type: 'asset', fileName, source: inflateRawSync(Buffer.from(packed[1], 'base64')) });
    return `import { existsSync, readFileSync } from 'node:fs';
const beside = new URL('../${fileName}', import.meta.url);
export default readFileSync(existsSync(beside) ? beside : new URL('../../../${fileName}', import.meta.url));
`;
  },
};
