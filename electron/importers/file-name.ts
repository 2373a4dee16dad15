/** The last part of a path written with either kind of slash. */
export function baseName(path: string): string {
  return /[^/\\]*$/.exec(path.replace(/[/\\]+$/, ''))?.[0] ?? path;
}

/**
 * The extension of a file name in lower case, without its dot; '' when it has none.
 * Only what looks like a kind of file counts: in "Letter of Mr. Chen" or "draft 1.2" nothing does.
 */
export function extensionOf(path: string): string {
  return /[^.]\.([A-Za-z][A-Za-z0-9]{0,9})$/.exec(baseName(path))?.[1]?.toLowerCase() ?? '';
}
