/** The window shows our page and stays on it; the rest of the world belongs to the user's browser. */
import type { Session, WebContents } from 'electron';
import { shell } from 'electron';
import { isOurs } from './origin.ts';

/** The one permission a page of ours gets: putting what the user copies on the clipboard. */
const GRANTED = new Set(['clipboard-sanitized-write']);

/** Applies to every web contents there will ever be: no going elsewhere, no new windows, no embedded views. */
export function stayHome(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** The web, of which no page of ours asks anything. */
const WEB = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];

/** Refuses whatever a page may ask of the machine: the network, camera, place, notifications, devices, downloads. */
export function grantNothing(session: Session): void {
  session.webRequest.onBeforeRequest({ urls: WEB }, (_details, answer) => answer({ cancel: true }));
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(GRANTED.has(permission) && isOurs(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => GRANTED.has(permission) && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Only web addresses: a `file:` or a made-up scheme could start a program. */
export function openOutside(address: string): void {
  if (!URL.canParse(address)) return;
  const { protocol, href } = new URL(address);
  if (protocol === 'https:' || protocol === 'http:') void shell.openExternal(href);
}
