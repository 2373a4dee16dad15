const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'another program is using it',
  EDQUOT: 'no space left on the disk',
  EEXIST: 'a file of that name is in the way',
  EFBIG: 'it is too large for the disk',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

/** The code of an operating system's error, such as `ENOENT`, or null when it is another kind of error. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** An operating system's error in a few plain words, to stand in brackets in a message; they name no path. */
export function systemErrorWords(error: unknown): string {
  const code = systemErrorCode(error);
  if (code !== null) return WORDS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}
