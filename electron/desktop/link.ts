/** Links of our own scheme, `variorum://investigation/ID`, `variorum://comparison/ID/finding/ID` or `variorum://comparison/ID/place/TEXT/12-40`: whoever opens one, in whatever program, comes here. */
export const LINK_SCHEME = 'variorum';

const LINK =
  /^variorum:\/\/(investigation\/[A-Za-z0-9_-]{1,64}|comparison\/[A-Za-z0-9_-]{1,64}(?:\/finding\/[A-Za-z0-9%_.~!*'()-]{1,600}|\/place\/[A-Za-z0-9_-]{1,64}\/\d{1,9}-\d{1,9})?)\/?$/;

/** The fragment that leads the window's page to the same place, for example `#/comparison/ID`; null for no link of ours. */
export function fragmentOf(address: string): string | null {
  const path = LINK.exec(address)?.[1];
  return path === undefined ? null : `#/${path}`;
}

/** The link among the words of a command line, where Windows and Linux put it; null without one. */
export function linkArgument(argv: readonly string[]): string | null {
  for (const word of argv) {
    const fragment = fragmentOf(word);
    if (fragment !== null) return fragment;
  }
  return null;
}

/**
 * The words of a command line before a link: what stands behind one may come from whoever made the link, and names neither a library nor a
 * file.
 */
export function ownWords(argv: readonly string[]): readonly string[] {
  const link = argv.findIndex((word) => word.toLowerCase().startsWith(`${LINK_SCHEME}:`));
  return link < 0 ? argv : argv.slice(0, link);
}
