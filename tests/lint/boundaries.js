/**
 * The import table of the house as data, and the ESLint rule that keeps it.
 *
 * A zone is a folder or a file, the longest matching prefix wins. What a zone may import is listed; everything else is
 * refused with a message that says how to mend it.
 */
import path from 'node:path';

/**
 * @typedef {object} Zone
 * @property {string} prefix  path from the root, with `/`
 * @property {readonly string[]} own  zones of this program it may import
 * @property {readonly string[]} [typesOnly]  zones of which it may import types alone
 * @property {boolean | readonly string[]} packages  true: any but `electron` and Node's; a list: these alone
 * @property {boolean} node  whether it may use Node's own modules
 * @property {boolean} [electron]  whether it may import Electron itself
 * @property {string} mend  what to do instead
 */

/**
 * The floors of the engine, the lowest first. A folder may import itself and every floor below, never one above or beside it: what is
 * read of a text knows nothing of what is found between texts. Files that stand in engine/ itself put the floors together, and may
 * import all of them.
 */
export const FLOORS = [
  ['engine/types.ts', 'engine/version.ts', 'engine/algorithms/'],
  ['engine/lexicon/'],
  ['engine/text/'],
  ['engine/segment/'],
  ['engine/analysis/', 'engine/versions/'],
  ['engine/link/', 'engine/diff/'],
  ['engine/facts/'],
  ['engine/quotations/'],
  ['engine/findings/'],
  ['engine/ledgers/'],
  ['engine/view/'],
  ['engine/second-reader/'],
  ['engine/dossier/'],
];

/** Text libraries of pure data or code. */
const ENGINE_PACKAGES = ['snowball-stemmers', 'fflate', 'tinyld', 'micromark', 'micromark-extension-gfm'];

/** @type {readonly Zone[]} */
const ENGINE = FLOORS.flatMap((floor, at) =>
  floor.map((prefix) => ({
    prefix,
    own: [...FLOORS.slice(0, at).flat(), prefix],
    packages: ENGINE_PACKAGES,
    node: false,
    mend: 'Imports inside the engine run one way, floor by floor (FLOORS in tests/lint/boundaries.js): move what both need to the lower floor, or hand it in as an argument.',
  })),
);

/**
 * The floors of the window, the lowest first, kept like those of the engine: what the window holds and does knows no pixel, views draw it,
 * panels stand around the views, and the chrome of the window imports and is imported by none of them.
 */
export const RENDERER_FLOORS = [
  ['renderer/theme/', 'renderer/bridge/', 'renderer/parts/'],
  ['renderer/session/library/'],
  ['renderer/session/changes/', 'renderer/session/window/'],
  ['renderer/session/comparison/', 'renderer/session/saved/'],
  ['renderer/session/open-texts/'],
  ['renderer/session/find/', 'renderer/session/export/', 'renderer/session/second-reader/'],
  ['renderer/session/notes/'],
  ['renderer/session/actions/'],
  ['renderer/session/'],
  ['renderer/views/reading/', 'renderer/views/virtual/', 'renderer/views/hover/', 'renderer/views/pins/'],
  ['renderer/views/rows/'],
  [
    'renderer/views/aligned/',
    'renderer/views/facts/',
    'renderer/views/list/',
    'renderer/views/map/',
    'renderer/views/redline/',
    'renderer/views/strip/',
  ],
  ['renderer/views/'],
  ['renderer/library/'],
  ['renderer/notes/', 'renderer/export/', 'renderer/second-reader/'],
  ['renderer/findings/'],
  ['renderer/ledgers/'],
  ['renderer/shell/'],
];

const RENDERER_MEND =
  'Imports inside the window run one way, floor by floor (RENDERER_FLOORS in tests/lint/boundaries.js): session, then views, then panels, then shell. Move what both need to the lower floor, or hand it in as a prop.';

/** @type {readonly Zone[]} */
const RENDERER = RENDERER_FLOORS.flatMap((floor, at) =>
  floor
    .filter((prefix) => prefix !== 'renderer/parts/')
    .map((prefix) => ({
      prefix,
      own: [...RENDERER_FLOORS.slice(0, at).flat(), prefix, 'engine/', 'electron/exports/'],
      typesOnly: ['electron/bridge/contract.ts'],
      packages: true,
      node: false,
      mend: RENDERER_MEND,
    })),
);

/** @type {readonly Zone[]} */
export const ZONES = [
  {
    prefix: 'engine/',
    own: ['engine/'],
    packages: ENGINE_PACKAGES,
    node: false,
    mend: 'The engine needs no machine: pass what you need in as an argument, as `CompareOptions` does with the deadline.',
  },
  ...ENGINE,
  {
    prefix: 'electron/errors.ts',
    own: [],
    packages: false,
    node: false,
    mend: 'The table of errors stands alone: fill in details where the error is thrown.',
  },
  {
    prefix: 'electron/program-version.ts',
    own: ['package.json'],
    packages: false,
    node: false,
    mend: 'The version of the program is what package.json says, and nothing else.',
  },
  ...['electron/bridge/contract.ts', 'electron/bridge/contract/'].map((prefix) => ({
    prefix,
    own: ['electron/bridge/contract/'],
    typesOnly: ['engine/'],
    packages: ['valibot'],
    node: false,
    mend: 'The contract is plain declarations that both sides read: engine types and the schema library, nothing that runs.',
  })),
  {
    prefix: 'electron/library/',
    own: ['engine/', 'electron/library/', 'electron/importers/', 'electron/errors.ts'],
    typesOnly: ['electron/bridge/contract.ts'],
    packages: true,
    node: true,
    mend: 'The library runs without a window: let electron/bridge or electron/desktop call it, not the other way round.',
  },
  {
    prefix: 'electron/importers/',
    own: ['engine/', 'electron/importers/', 'electron/errors.ts'],
    typesOnly: ['electron/bridge/contract.ts'],
    packages: true,
    node: true,
    mend: 'An importer turns bytes into text and knows nothing of the library or a window: return what the caller needs.',
  },
  {
    prefix: 'electron/exports/',
    own: ['engine/', 'electron/exports/'],
    packages: true,
    node: false,
    mend: 'What makes files of a comparison runs in a window, in a library and in a terminal alike: let the caller read and write.',
  },
  {
    prefix: 'electron/second-reader/',
    own: ['engine/', 'electron/second-reader/', 'electron/throwaway/', 'electron/errors.ts'],
    typesOnly: ['electron/bridge/contract.ts'],
    packages: true,
    node: true,
    mend: 'The second reader is asked from a window and from a terminal, and knows neither them nor the library: hand in folders and keys.',
  },
  {
    prefix: 'electron/throwaway/',
    own: ['electron/throwaway/'],
    packages: false,
    node: true,
    mend: 'What may be thrown away knows nobody who keeps it: hand in folders, bytes and how they are protected.',
  },
  {
    prefix: 'electron/desktop/',
    own: ['engine/', 'electron/'],
    packages: true,
    node: true,
    electron: true,
    mend: 'The desktop shell may use everything privileged, but nothing of the renderer or the command line.',
  },
  {
    prefix: 'electron/',
    own: ['engine/', 'electron/'],
    packages: true,
    node: true,
    mend: 'Only electron/desktop imports Electron: put what needs it there and pass it in.',
  },
  {
    prefix: 'renderer/parts/',
    own: ['renderer/parts/'],
    packages: true,
    node: false,
    mend: 'A part knows no domain word: give it what it shows as props, and let a component outside parts/ do the reading.',
  },
  {
    prefix: 'renderer/lab/',
    own: ['engine/', 'renderer/', 'seeds/'],
    packages: true,
    node: false,
    mend: 'The lab shows the engine at work and has no privileged side: it reads the engine, the seeds and what the renderer draws with.',
  },
  ...RENDERER,
  {
    prefix: 'renderer/',
    own: ['engine/', 'renderer/', 'electron/exports/'],
    typesOnly: ['electron/bridge/contract.ts'],
    packages: true,
    node: false,
    mend: 'The renderer is a sandboxed page: ask the privileged side through renderer/bridge; of electron/ only `import type` from electron/bridge/contract.ts, and the writers of electron/exports, which need no machine.',
  },
  {
    prefix: 'cli/',
    own: [
      'engine/',
      'cli/',
      'electron/library/',
      'electron/importers/',
      'electron/exports/',
      'electron/second-reader/',
      'electron/errors.ts',
      'electron/program-version.ts',
    ],
    packages: false,
    node: true,
    mend: 'The command line is a thin file over the engine, electron/library and electron/importers.',
  },
];

/** Files that build, test or measure the program are not part of it. */
const OUTSIDE =
  /(^|\/)[^/]*\.(test|test-data|config)\.[cm]?[jt]s$|^(tests|bench|build|engine\/lexicon\/build|engine\/analysis\/build)\//;

const NODE_MODULES = /^node:/;

/** @returns {Zone | undefined} the zone of a path from the root */
export function zoneOf(file) {
  if (OUTSIDE.test(file)) return undefined;
  return ZONES.filter((zone) => file.startsWith(zone.prefix)).sort(
    (a, b) => b.prefix.length - a.prefix.length,
  )[0];
}

/**
 * @param {string} file  the importing file, from the root, with `/`
 * @param {string} specifier  as written in the import
 * @param {boolean} typeOnly  whether nothing of it exists at run time
 * @returns {string | null} what is wrong and how to mend it
 */
export function breach(file, specifier, typeOnly) {
  const zone = zoneOf(file);
  if (!zone) return null;
  const refuse = (what) => `${zone.prefix} may not import ${what}. ${zone.mend}`;

  if (!specifier.startsWith('.')) {
    if (specifier === 'electron' || specifier.startsWith('electron/'))
      return zone.electron ? null : refuse('Electron');
    if (NODE_MODULES.test(specifier)) return zone.node ? null : refuse(`Node's “${specifier}”`);
    const allowed =
      zone.packages === true ||
      (Array.isArray(zone.packages) &&
        zone.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    return allowed ? null : refuse(`the package “${specifier}”`);
  }

  const target = path.posix
    .normalize(path.posix.join(path.posix.dirname(file), specifier))
    .replace(/\?.*$/, '');
  if (zone.own.some((prefix) => target.startsWith(prefix))) return null;
  if (zone.typesOnly?.some((prefix) => target.startsWith(prefix)))
    return typeOnly ? null : refuse(`values of “${target}”, only types (write \`import type\`)`);
  return refuse(`“${target}”`);
}

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type'));

/** @type {import('eslint').Rule.RuleModule} */
export const boundariesRule = {
  meta: { type: 'problem', docs: { description: 'keeps the import table of the house' }, schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const message = breach(file, source.value, typeOnly);
      if (message) context.report({ node, message: message.replaceAll('{{', '{ {') });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};
