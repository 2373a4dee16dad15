/** The window's own address. Its scheme is ours, so that no file and no other page shares its origin. */
export const SCHEME = 'app';
export const HOST = 'variorum';
export const WINDOW_ADDRESS = `${SCHEME}://${HOST}/`;

/** Whether an address is a page of ours. URL.origin is "null" for a scheme of one's own, so its parts are compared. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST;
}
