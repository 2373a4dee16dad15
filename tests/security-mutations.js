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
const SERVER = 'electron/loopback/server';
const PACK = 'tests/packaging/pack';
const ofShell = (name) => `electron/desktop/${name}.ts`;

/** [file, what stands there, what stands there instead, tests] */
const MUTATIONS = [
  // The window.
  [ofShell('window'), 'sandbox: true', 'sandbox: false', SHELL],
  [ofShell('window'), 'contextIsolation: true', 'contextIsolation: false', SHELL],
  [ofShell('window'), 'nodeIntegration: false', 'nodeIntegration: true', SHELL],
  [ofShell('window'), 'nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true', SHELL],
  [ofShell('window'), 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true', SHELL],
  [ofShell('window'), 'webSecurity: true', 'webSecurity: false', SHELL],
  [ofShell('window'), 'webviewTag: false', 'webviewTag: true', SHELL],
  [ofShell('window'), 'navigateOnDragDrop: false', 'navigateOnDragDrop: true', SHELL],
  [ofShell('window'), 'spellcheck: spelling', 'spellcheck: true', SHELL],
  [ofShell('desktop-app'), 'app.enableSandbox();', '', SHELL],
  [ofShell('desktop-app'), 'declareScheme();', '', SHELL],
  [ofShell('desktop-app'), 'grantNothing(session.defaultSession);', '', SHELL],
  [ofShell('desktop-app'), 'stayHome(contents);', '', SHELL],
  [ofShell('desktop-app'), 'if (app.isPackaged) app.setAsDefaultProtocolClient', 'app.setAsDefaultProtocolClient', SHELL],
  [ofShell('desktop-app'), 'app.isPackaged ? updateKey(path.dirname(path.resolve(root))) : null', 'updateKey(path.dirname(path.resolve(root)))', SHELL],
  // Where it goes, and what it may ask for.
  [ofShell('navigation'), 'event.preventDefault();\n    openOutside', 'openOutside', SHELL],
  [ofShell('navigation'), "contents.on('will-redirect', (event) => event.preventDefault());", '', SHELL],
  [ofShell('navigation'), "contents.on('will-frame-navigate', (event) => event.preventDefault());", '', SHELL],
  [ofShell('navigation'), "contents.on('will-attach-webview', (event) => event.preventDefault());", '', SHELL],
  [ofShell('navigation'), "action: 'deny'", "action: 'allow'", SHELL],
  [ofShell('navigation'), "protocol === 'https:' || protocol === 'http:'", 'true', SHELL],
  [ofShell('navigation'), "['clipboard-sanitized-write']", "['clipboard-sanitized-write', 'media']", SHELL],
  [ofShell('navigation'), 'GRANTED.has(permission) && isOurs(details.requestingUrl)', 'GRANTED.has(permission)', SHELL],
  [ofShell('navigation'), 'GRANTED.has(permission) && isOurs(details.requestingUrl)', 'isOurs(details.requestingUrl)', SHELL],
  [ofShell('navigation'), 'GRANTED.has(permission) && isOurs(origin)', 'GRANTED.has(permission)', SHELL],
  [ofShell('navigation'), 'GRANTED.has(permission) && isOurs(origin)', 'isOurs(origin)', SHELL],
  [ofShell('navigation'), 'session.setDevicePermissionHandler(() => false);', 'session.setDevicePermissionHandler(() => true);', SHELL],
  [ofShell('navigation'), "session.on('will-download', (event) => event.preventDefault());", '', SHELL],
  [ofShell('navigation'), 'cancel: true', 'cancel: false', SHELL],
  [ofShell('origin'), 'protocol === `${SCHEME}:` && host === HOST', 'protocol === `${SCHEME}:`', SHELL],
  // Its scheme.
  [ofShell('protocol'), "request.method !== 'GET'", 'false', SHELL],
  [ofShell('protocol'), 'isOurs(request.url) ?', 'true ?', SHELL],
  [ofShell('protocol'), 'new Headers(PAGE_HEADERS)', 'new Headers()', SHELL],
  [ofShell('protocol'), 'secure: true', 'secure: true, bypassCSP: true', SHELL],
  ['electron/bridge/page-files.ts', "name.split('/').every((part) => /^[\\w@+-][\\w@+.-]*$/.test(part)) ? name : null", 'name', 'electron/bridge/page-files'],
  ['electron/bridge/page-files.ts', 'name === null || type === undefined', 'name === null', 'electron/bridge/page-files'],
  // What it says to the privileged side, and hears of it.
  [ofShell('ipc'), 'frame === window.webContents.mainFrame && isOurs(frame.url)', 'isOurs(frame.url)', SHELL],
  [ofShell('ipc'), 'frame === window.webContents.mainFrame && isOurs(frame.url)', 'frame === window.webContents.mainFrame', SHELL],
  [ofShell('ipc'), 'if (window === null) return', 'if (false) return', SHELL],
  [ofShell('ipc'), 'if (window !== null && report !== null)', 'if (report !== null)', SHELL],
  [ofShell('ipc'), 'windowReport(told);', 'told as WindowReport;', SHELL],
  [ofShell('leaving'), 'if (sender === webContents) done', 'done', 'electron/desktop/leaving'],
  [ofShell('preload'), '(_event: IpcRendererEvent, message: T) => listener(message)', '(event: IpcRendererEvent) => listener(event as T)', 'electron/desktop/preload'],
  [ofShell('link'), '/^variorum:', '/variorum:', 'electron/desktop/link'],
  [ofShell('link'), '\\/?$/;', '/;', 'electron/desktop/link'],
  [ofShell('link'), 'link < 0 ? argv : argv.slice(0, link)', 'argv', 'electron/desktop/library-argument'],
  ['electron/bridge/server.ts', 'Object.hasOwn(contract, name)', 'name in contract', 'electron/bridge/server electron/loopback/hostile'],
  ['electron/bridge/server.ts', 'if (!parsed.success) throw', 'if (false) throw', 'electron/bridge/server'],
  // The process that reads files, keys, spelling, the log.
  [ofShell('import-utility'), 'env: {},', '', SHELL],
  [ofShell('import-utility'), 'execArgv: flagsOf(options),', '', SHELL],
  [ofShell('import-utility'), "stdio: 'ignore',", '', SHELL],
  [ofShell('keyring-keys'), "safeStorage.getSelectedStorageBackend() !== 'basic_text'", 'true', 'electron/desktop/keyring-keys'],
  [ofShell('keyring-keys'), 'safeStorage.isEncryptionAvailable() &&', '', 'electron/desktop/keyring-keys'],
  [ofShell('keyring-keys'), '{ mode: 0o600 }', '{}', 'electron/desktop/keyring-keys'],
  [ofShell('spelling'), 'session.setSpellCheckerDictionaryDownloadURL(NOWHERE);', '', 'electron/desktop/spelling'],
  ['electron/bridge/log.ts', 'withoutText(cause.message)', 'cause.message', 'electron/bridge/log'],
  ['electron/bridge/log.ts', 'mode: 0o600', 'mode: 0o644', 'electron/bridge/log'],
  // What reads files, fetches pages and keeps a library.
  ['electron/importers/apart/child.ts', 'refuseCodeFromStrings();', '', 'electron/importers/apart/no-code-from-strings'],
  ['electron/importers/apart/no-code-from-strings.ts', "for (const name of ['eval', 'Function'])", 'for (const name of [])', 'electron/importers/apart/no-code-from-strings'],
  ['electron/importers/fetch/public-address.ts', "['127.0.0.0', 8, 'ipv4'],", '', 'electron/importers/fetch'],
  ['electron/importers/fetch/public-address.ts', "['169.254.0.0', 16, 'ipv4'],", '', 'electron/importers/fetch'],
  ['electron/importers/fetch/fetch-page.ts', "(url.protocol !== 'http:' && url.protocol !== 'https:')", 'false', 'electron/importers/fetch'],
  ['electron/library/durable-file.ts', 'PRIVATE = 0o600', 'PRIVATE = 0o644', 'electron/library/taken'],
  ['electron/library/make-folder.ts', 'mkdirSync(folder, 0o700);\n    return', 'mkdirSync(folder, 0o755);\n    return', 'electron/library/taken electron/library/make-folder'],
  ['electron/library/one-line.ts', "words.replace(UNFIT, ' ')", 'words', 'electron/library/one-line'],
  // Updates.
  [ofShell('updates'), '!isSigned(updateInfo, this.#options.publicKey)', 'false', 'electron/desktop/updates'],
  [ofShell('updates'), 'response !== 0 || !(await leave())', 'response !== 0', 'electron/desktop/updates'],
  [ofShell('updates'), 'autoDownload: false', 'autoDownload: true', 'electron/desktop/updates'],
  [ofShell('updates'), 'autoInstallOnAppQuit: false', 'autoInstallOnAppQuit: true', 'electron/desktop/updates'],
  [ofShell('updates'), 'allowDowngrade: false', 'allowDowngrade: true', 'electron/desktop/updates'],
  [ofShell('updates'), 'existsSync(key) && existsSync(feed)', 'existsSync(feed)', 'electron/desktop/updates'],
  [ofShell('updates'), 'requestHeaders: LIKE_ALL_OTHERS,', '', 'electron/desktop/updates'],
  [ofShell('updates'), ' || offered.packages !== undefined', '', 'electron/desktop/updates'],
  [ofShell('updates'), "platform === 'win32' && !existsSync", 'false && !existsSync', 'electron/desktop/updates'],
  [ofShell('recents'), '`${library}${LINK_SCHEME}://investigation/${id}`', '`${LINK_SCHEME}://investigation/${id} ${library}`', 'electron/desktop/recents'],
  ['build/package-config.js', '!/^https:\\/\\/\\S+$/.test(feed)', 'false', 'tests/packaging/package-config'],
  ['build/package-config.js', 'if (feed && !key)', 'if (false)', 'tests/packaging/package-config'],
  // The policy of every page.
  ...[
    ["'default-src': \"'none'\"", "'default-src': \"'self'\""],
    ["'script-src': \"'self'\"", "'script-src': \"'self' 'unsafe-inline'\""],
    ["'style-src': \"'self' 'unsafe-inline'\"", "'style-src': \"*\""],
    ["'font-src': \"'self'\"", "'font-src': \"*\""],
    ["'worker-src': \"'self'\"", "'worker-src': \"* blob:\""],
    ["'connect-src': \"'self'\"", "'connect-src': \"*\""],
    ["'img-src': \"'self' data: blob:\"", "'img-src': \"* data: blob:\""],
    ["'base-uri': \"'none'\"", "'base-uri': \"*\""],
    ["'form-action': \"'none'\"", "'form-action': \"*\""],
    ["'frame-ancestors': \"'none'\"", "'frame-ancestors': \"*\""],
    ["'X-Content-Type-Options': 'nosniff',", ''],
    ["'Referrer-Policy': 'no-referrer',", ''],
    ["'Cross-Origin-Opener-Policy': 'same-origin',", ''],
    ["'Cross-Origin-Resource-Policy': 'same-origin',", ''],
    ["'Cache-Control': 'no-store',", ''],
  ].map(([from, to]) => ['electron/bridge/content-policy.ts', from, to, 'electron/bridge/content-policy']),
  // The window in a browser.
  [`${SERVER}.ts`, 'response.setHeader(name, value);', ';', SERVER],
  [`${SERVER}.ts`, 'if (host !== `127.0.0.1:${bound}` && host !== `localhost:${bound}`) return refuse(response);', '', SERVER],
  [`${SERVER}.ts`, 'if (origin !== undefined && origin !== `http://${host}`) return refuse(response);', '', SERVER],
  [`${SERVER}.ts`, "(request.headersDistinct['host']?.length ?? 0) > 1", 'false', 'electron/loopback/hostile'],
  [`${SERVER}.ts`, 'strangers.delete(dropped);', '', 'electron/loopback/hostile'],
  [`${SERVER}.ts`, 'if (url.host !== host) return refuse(response);', '', SERVER],
  [`${SERVER}.ts`, 'if (!known) {\n      if (request.method', 'if (false) {\n      if (request.method', SERVER],
  [`${SERVER}.ts`, 'origin === undefined || ', '', SERVER],
  [`${SERVER}.ts`, '|| !session.mayCall(request.headers[CALL_KEY_HEADER])', '', SERVER],
  [`${SERVER}.ts`, "if (how === 'wrong') return", 'if (false) return', SERVER],
  [`${SERVER}.ts`, "if (how === 'again') {", 'if (false) {', SERVER],
  [`${SERVER}.ts`, "how === 'again' && asked.has('sign-out')", "asked.has('sign-out')", SERVER],
  [`${SERVER}.ts`, 'session.renew();', '', SERVER],
  [`${SERVER}.ts`, 'if (socket !== asker) socket.resetAndDestroy();', ';', SERVER],
  [`${SERVER}.ts`, '&& /^[\\w-]+$/.test(token)', '', SERVER],
  [`${SERVER}.ts`, 'if (!isOurs(user)) return (socket.resetAndDestroy(), false);', '', SERVER],
  [`${SERVER}.ts`, 'socket.setTimeout(silenceMs, () => socket.destroy());', ';', SERVER],
  [`${SERVER}.ts`, "server.listen(port, '127.0.0.1', resolve);", "server.listen(port, '0.0.0.0', resolve);", SERVER],
  ['electron/loopback/session.ts', 'now.used = true;', '', SERVER],
  ['electron/loopback/session.ts', 'now = make(random(), random());', 'now = make(random(), now.key);', SERVER],
  ['electron/loopback/session.ts', 'HttpOnly; ', '', SERVER],
  ['electron/loopback/session.ts', '; SameSite=Strict', '', SERVER],
  ['electron/loopback/session.ts', "callKey: made('calls')", "callKey: made('cookie')", SERVER],
  ['electron/loopback/read-body.ts', 'if (announced > limit) return null;', '', SERVER],
  ['electron/loopback/read-body.ts', 'if (length > limit) return null;', '', SERVER],
  ['electron/loopback/peer-user.ts', 'user === us || user === 0', 'true', 'electron/loopback/peer-user'],
  ['electron/loopback/peer-user.ts', 'state !== ESTABLISHED && Number(user) === 0 ? NOBODY : Number(user)', 'Number(user)', 'electron/loopback/peer-user'],
  ['electron/start/hand-over.ts', 'mode: 0o600', 'mode: 0o644', 'electron/start/hand-over'],
  ['electron/loopback/peer-user.ts', '!wanted.has(row.slice(colon + 2, end))', 'false', 'electron/loopback/peer-user'],
  ['electron/loopback/peer-user.ts', 'else if (one.again) one.answer(NOBODY);', 'else if (one.again) one.answer(null);', 'electron/loopback/peer-user'],
  ['electron/start/run-browser.ts', 'handed.address, profile', 'address, profile', 'electron/start/launch'],
  ['electron/start/run-browser.ts', 'openInSystemBrowser(handed.address)', 'openInSystemBrowser(address)', 'electron/start/launch'],
  ['electron/start/run-browser.ts', '      forgetHanded();\n', '', 'electron/start/launch'],
  [`${SERVER}.ts`, '        onTokenAgain();\n', '', SERVER],
  [`${SERVER}.ts`, 'if (strangers.size <= mostStrangers) return;', 'return;', SERVER],
  ['electron/start/kept-address.ts', 'mode: 0o600', 'mode: 0o644', 'electron/start/kept-address'],
  // What is packed.
  [ofShell('desktop-app'), "app.isPackaged && app.commandLine.hasSwitch('no-sandbox') &&", 'false &&', SHELL],
  ['electron-builder.yml', 'executableArgs: []', "executableArgs: ['--no-sandbox']", 'tests/packaging/package-config'],
  ['electron-builder.yml', 'allowToChangeInstallationDirectory: false', 'allowToChangeInstallationDirectory: true', 'tests/packaging/package-config'],
  ['electron-builder.yml', 'deleteAppDataOnUninstall: false', 'deleteAppDataOnUninstall: true', 'tests/packaging/package-config'],
  ['electron-builder.yml', 'perMachine: false', 'perMachine: true', 'tests/packaging/package-config'],
  ['electron-builder.yml', 'resetAdHocDarwinSignature: true', 'resetAdHocDarwinSignature: false', 'tests/packaging/package-config'],
  [ofShell('desktop-app'), "ownWords(argv).includes('--safe')", "argv.includes('--safe')", SHELL],
  ['electron-builder.yml', 'runAsNode: false', 'runAsNode: true', PACK],
  ['electron-builder.yml', 'enableCookieEncryption: true', 'enableCookieEncryption: false', PACK],
  ['electron-builder.yml', 'enableNodeOptionsEnvironmentVariable: false', 'enableNodeOptionsEnvironmentVariable: true', PACK],
  ['electron-builder.yml', 'enableNodeCliInspectArguments: false', 'enableNodeCliInspectArguments: true', PACK],
  ['electron-builder.yml', 'enableEmbeddedAsarIntegrityValidation: true', 'enableEmbeddedAsarIntegrityValidation: false', PACK],
  ['electron-builder.yml', 'onlyLoadAppFromAsar: true', 'onlyLoadAppFromAsar: false', PACK],
  ['electron-builder.yml', 'grantFileProtocolExtraPrivileges: false', 'grantFileProtocolExtraPrivileges: true', PACK],
  ['electron-builder.yml', 'loadBrowserProcessSpecificV8Snapshot: false', 'loadBrowserProcessSpecificV8Snapshot: true', PACK],
]; // prettier-ignore

/** `npm run test:mutations -- WORDS`: only those whose file or words hold these. */
const [only = ''] = process.argv.slice(2);
const chosen = MUTATIONS.filter((one) => one.some((words) => words.includes(only)));

let survived = 0;
for (const [name, from, to, tests] of chosen) {
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
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--bail=1',
        ...tests.split(' '),
      ],
      { cwd: root, stdio: 'ignore' },
    ));
  } finally {
    writeFileSync(file, text);
  }
  if (status === 0) survived += 1;
  process.stdout.write(`${status === 0 ? 'SURVIVED' : 'caught  '}  ${name}: ${from}\n`);
}
process.stdout.write(`${chosen.length - survived} caught, ${survived} survived\n`);
process.exitCode = survived === 0 ? 0 : 1;
