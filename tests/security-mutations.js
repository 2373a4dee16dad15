/**
 * `npm run test:mutations`: takes each security setting away, one after the other, and runs the tests that stand for it. Every one must make a
 * test fail; one that does not is named, and the command fails. Nothing is written but copies that are put back.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const SHELL = 'electron/desktop/desktop-app';
const SERVER = 'electron/loopback';

/** [file, what stands there, what stands there instead, tests] */
const MUTATIONS = [
  ['electron/desktop/window.ts', 'sandbox: true', 'sandbox: false', SHELL],
  ['electron/desktop/window.ts', 'contextIsolation: true', 'contextIsolation: false', SHELL],
  ['electron/desktop/window.ts', 'nodeIntegration: false', 'nodeIntegration: true', SHELL],
  ['electron/desktop/window.ts', 'nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true', SHELL],
  ['electron/desktop/window.ts', 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true', SHELL],
  ['electron/desktop/window.ts', 'webSecurity: true', 'webSecurity: false', SHELL],
  ['electron/desktop/window.ts', 'webviewTag: false', 'webviewTag: true', SHELL],
  ['electron/desktop/window.ts', 'navigateOnDragDrop: false', 'navigateOnDragDrop: true', SHELL],
  ['electron/desktop/desktop-app.ts', 'app.enableSandbox();', '', SHELL],
  ['electron/desktop/desktop-app.ts', 'grantNothing(session.defaultSession);', '', SHELL],
  ['electron/desktop/desktop-app.ts', 'stayHome(contents);', '', SHELL],
  ['electron/desktop/navigation.ts', "contents.on('will-redirect', (event) => event.preventDefault());", '', SHELL],
  ['electron/desktop/navigation.ts', "contents.on('will-frame-navigate', (event) => event.preventDefault());", '', SHELL],
  ['electron/desktop/navigation.ts', "contents.on('will-attach-webview', (event) => event.preventDefault());", '', SHELL],
  ['electron/desktop/navigation.ts', "session.on('will-download', (event) => event.preventDefault());", '', SHELL],
  ['electron/desktop/navigation.ts', 'session.setDevicePermissionHandler(() => false);', 'session.setDevicePermissionHandler(() => true);', SHELL],
  ['electron/desktop/navigation.ts', "action: 'deny'", "action: 'allow'", SHELL],
  ['electron/desktop/navigation.ts', "protocol === 'https:' || protocol === 'http:'", 'true', SHELL],
  ['electron/desktop/ipc.ts', 'frame === window.webContents.mainFrame && isOurs(frame.url)', 'true', SHELL],
  ['electron/desktop/protocol.ts', "request.method !== 'GET'", 'false', SHELL],
  ['electron/desktop/import-utility.ts', 'env: {},', '', SHELL],
  ['electron/desktop/updates.ts', '!isSigned(updateInfo, this.#options.publicKey)', 'false', 'electron/desktop/updates'],
  ['electron/desktop/updates.ts', 'response !== 0 || !(await leave())', 'response !== 0', 'electron/desktop/updates'],
  ['electron/bridge/content-policy.ts', "default-src 'none'", "default-src 'self'", SERVER],
  ['electron/loopback/server.ts', 'if (origin !== undefined && origin !== `http://${host}`) return refuse(response);', '', SERVER],
  ['electron/loopback/server.ts', 'origin === undefined || ', '', SERVER],
  ['electron/loopback/server.ts', '!session.mayCall(request.headers[CALL_KEY_HEADER])', 'false', SERVER],
  ['electron/loopback/session.ts', 'used = true;', '', SERVER],
]; // prettier-ignore

let survived = 0;
for (const [name, from, to, tests] of MUTATIONS) {
  const file = path.join(root, name);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) {
    process.stdout.write(`GONE      ${name}: ${from}\n`);
    survived += 1;
    continue;
  }
  let status;
  try {
    writeFileSync(file, text.replace(from, to));
    ({ status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--bail=1', tests],
      { cwd: root, stdio: 'ignore' },
    ));
  } finally {
    writeFileSync(file, text);
  }
  if (status === 0) survived += 1;
  process.stdout.write(`${status === 0 ? 'SURVIVED' : 'caught  '}  ${name}: ${from}\n`);
}
process.stdout.write(`${MUTATIONS.length - survived} caught, ${survived} survived\n`);
process.exitCode = survived === 0 ? 0 : 1;
