/** What an address such as `#/comparison/ID/finding/ID` or `variorum://comparison/ID` leads to. */
export interface DeepLink {
  readonly comparison: string;
  readonly finding: string | null;
}

const PATH = /^comparison\/([A-Za-z0-9_-]{1,64})(?:\/finding\/([^/\s]{1,600}))?\/?$/;

/** Null for whatever is no address of ours. */
export function parseDeepLink(address: string): DeepLink | null {
  const path = /^(?:variorum:\/\/|#\/)(.*)$/.exec(address)?.[1];
  const parts = path === undefined ? null : PATH.exec(path);
  if (!parts) return null;
  try {
    return { comparison: parts[1]!, finding: parts[2] === undefined ? null : decodeURIComponent(parts[2]) };
  } catch {
    return null;
  }
}

/** The address that leads back: of the desktop's own scheme, or of the page that this window is in a browser. */
export function deepLink(
  { comparison, finding }: DeepLink,
  way: 'desktop' | 'browser',
  origin: string,
): string {
  const path = `comparison/${comparison}${finding === null ? '' : `/finding/${encodeURIComponent(finding)}`}`;
  return way === 'desktop' ? `variorum://${path}` : `${origin}/#/${path}`;
}
