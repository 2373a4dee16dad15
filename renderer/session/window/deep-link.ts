/** What an address such as `#/comparison/ID/finding/ID`, `#/comparison/ID/place/TEXT/12-40` or `variorum://comparison/ID` leads to. */
export interface DeepLink {
  readonly comparison: string;
  readonly finding: string | null;
  /** Words of a text of the comparison; `text` is the id of the version or the passage. */
  readonly place?: { readonly text: string; readonly start: number; readonly end: number };
}

const PATH =
  /^comparison\/([A-Za-z0-9_-]{1,64})(?:\/finding\/([^/\s]{1,600})|\/place\/([A-Za-z0-9_-]{1,64})\/(\d{1,9})-(\d{1,9}))?\/?$/;

/** Null for whatever is no address of ours. */
export function parseDeepLink(address: string): DeepLink | null {
  const path = /^(?:variorum:\/\/|#\/)(.*)$/.exec(address)?.[1];
  const parts = path === undefined ? null : PATH.exec(path);
  if (!parts) return null;
  const [, comparison, finding, text] = parts;
  const [start, end] = [Number(parts[4]), Number(parts[5])];
  if (text !== undefined && start >= end) return null;
  try {
    return {
      comparison: comparison!,
      finding: finding === undefined ? null : decodeURIComponent(finding),
      ...(text === undefined ? {} : { place: { text, start, end } }),
    };
  } catch {
    return null;
  }
}

/** The address that leads back: of the desktop's own scheme, or of the page that this window is in a browser. */
export function deepLink(
  { comparison, finding, place }: DeepLink,
  way: 'desktop' | 'browser',
  origin: string,
): string {
  const within = place
    ? `/place/${place.text}/${place.start}-${place.end}`
    : finding === null
      ? ''
      : `/finding/${encodeURIComponent(finding)}`;
  const path = `comparison/${comparison}${within}`;
  return way === 'desktop' ? `variorum://${path}` : `${origin}/#/${path}`;
}

/** The investigation that an address such as `#/investigation/ID` leads to; null for every other address. */
export const linkedInvestigation = (address: string): string | null =>
  /^(?:variorum:\/\/|#\/)investigation\/([A-Za-z0-9_-]{1,64})\/?$/.exec(address)?.[1] ?? null;
