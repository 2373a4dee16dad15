/**
 * The fake of Electron as a package of its own, for plain Node: `import { app } from 'electron'` finds it beside an unpacked program. Bundled
 * with a stand-in for the part of vitest that the fake uses, and driven by `drive.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.resolve(import.meta.dirname, '../..');

/** A function that remembers its calls. */
const VI = `
function fn(now = () => undefined) {
  const spy = (...args) => (spy.mock.calls.push(args), now(...args));
  spy.mock = { calls: [] };
  spy.mockImplementation = (other) => ((now = other), spy);
  return spy;
}
export const vi = { fn, clearAllMocks() {} };
`;

/** Writes `electron` into a `node_modules` folder. */
export async function writeFakeElectron(nodeModules: string): Promise<void> {
  const bundle = await rolldown({
    input: path.join(root, 'electron/desktop/fake-electron.ts'),
    platform: 'node',
    plugins: [
      {
        name: 'stand-in-for-vitest',
        resolveId: (id) => (id === 'vitest' ? '\0vitest' : null),
        load: (id) => (id === '\0vitest' ? VI : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const folder = path.join(nodeModules, 'electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'fake.js'), output[0].code);
  const names = ['app', 'protocol', 'ipcMain', 'session', 'shell', 'dialog', 'Menu', 'nativeTheme', 'screen', 'contextBridge', 'ipcRenderer', 'utilityProcess', 'BrowserWindow', 'safeStorage', 'powerMonitor', 'webContents', 'net']; // prettier-ignore
  writeFileSync(
    path.join(folder, 'index.js'),
    `import { fakes } from './fake.js';\nexport * from './fake.js';\nexport default fakes;\nexport const { ${names.join(', ')} } = fakes;\n`,
  );
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'electron', version: '0.0.0', type: 'module', main: 'index.js' }),
  );
}

/**
 * Runs what is installed until it answers, and says what it found, as JSON. The feed of newer versions is the file that is named third: it is
 * what the program is answered when it asks for its description.
 */
export const DRIVER = `
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const [program, resources, picture, feed] = process.argv.slice(2);
const electron = await import(pathToFileURL(path.join(resources, 'node_modules/electron/index.js')).href);
const { fakes, FakeWindow } = electron;
// A real process for the importer, spoken to as a utility process is.
fakes.utilityProcess.fork = (file) => {
  const child = fork(file, [], { env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return Object.assign(child, { postMessage: (message) => child.send(message) });
};
// The network that the updater asks, of which nothing is here but the description of what is offered.
const asked = [];
fakes.session.fromPartition = () => ({});
fakes.net.request = (options) => {
  asked.push({ address: 'https://' + options.hostname + options.path, headers: options.headers });
  const request = new EventEmitter();
  return Object.assign(request, {
    abort() {},
    end() {
      const answer = Readable.from([readFileSync(feed)]);
      request.emit('response', Object.assign(answer, { statusCode: 200, statusMessage: 'OK', headers: {} }));
    },
  });
};
Object.defineProperty(process, 'resourcesPath', { value: resources });
console.info = console.log = () => {};
await import(pathToFileURL(path.join(program, JSON.parse(readFileSync(path.join(program, 'package.json'))).main)).href);
const until = async (what) => { for (let tries = 0; !what(); tries += 1) { if (tries > 600) throw new Error('waited too long'); await new Promise((resolve) => setTimeout(resolve, 50)); } };
await until(() => FakeWindow.all.length > 0);
const [window] = FakeWindow.all;
const ours = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
const call = async (name, input) => fakes.ipcMain.handlers.get('variorum:call')(ours, name, input);
const page = async (address) => {
  const answer = await fakes.protocol.handlers.get('app')({ url: address, method: 'GET' });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};
const index = await page('app://variorum/');
const script = /src="\\.?\\/?(assets\\/[^"]+\\.js)"/.exec(index.text)?.[1];
const overview = await call('overview', {});
const added = await call('addFiles', { files: [{ name: 'words.png', base64: readFileSync(picture, 'base64'), choices: { recognise: 'eng' } }] });
const said = await call('whereElse', { text: 'The fire destroyed sixty-one homes in Kell.' });
const deep = (items) => items.flatMap((item) => [item, ...deep(item.submenu ?? [])]);
const look = deep(fakes.Menu.setApplicationMenu.mock.calls.at(-1)[0]).find(({ label }) => label === 'Look for a &Newer Version…');
fakes.dialog.showMessageBox.mockImplementation(async () => ({ response: 1 }));
look?.click();
await until(() => look === undefined || fakes.dialog.showMessageBox.mock.calls.length > 0);
const preload = window.options.webPreferences.preload;
const answer = {
  script: (await page('app://variorum/' + script)),
  index: index.status,
  preload: readFileSync(preload, 'utf8').length,
  sources: overview.ok ? overview.value.sources.map(({ title }) => title) : overview,
  added,
  said: said.ok || said.error.code,
  menu: fakes.Menu.setApplicationMenu.mock.calls.length,
  asked,
  offered: fakes.dialog.showMessageBox.mock.calls.map(([{ message }]) => message),
  errors: fakes.dialog.showErrorBox.mock.calls,
};
answer.script = { ...answer.script, text: answer.script.text.length };
process.stdout.write(JSON.stringify(answer));
fakes.app.emit('will-quit', { preventDefault() {} });
await until(() => fakes.app.did.includes('quit'));
process.exit(0);
`;
