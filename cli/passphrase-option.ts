/** `--passphrase-file`, which goes with every command. */
import path from 'node:path';

export const PASSPHRASE_OPTION = '--passphrase-file';
export const PASSPHRASE_VARIABLE = 'VARIORUM_PASSPHRASE';

/** What stands on a command line besides the file with the passphrase. */
export interface WithoutPassphrase {
  readonly args: readonly string[];
  /** Absolute; null where none is named, undefined where the option has no value. */
  readonly file: string | null | undefined;
}

/** Takes the option off a command line. @param cwd what its file is relative to */
export function takePassphraseOption(args: readonly string[], cwd: string): WithoutPassphrase {
  const end = args.indexOf('--');
  const at = args.findIndex(
    (arg, place) =>
      (end < 0 || place < end) && (arg === PASSPHRASE_OPTION || arg.startsWith(`${PASSPHRASE_OPTION}=`)),
  );
  if (at < 0) return { args, file: null };
  const inOne = args[at]!.includes('=');
  const value = inOne ? args[at]!.slice(PASSPHRASE_OPTION.length + 1) : args[at + 1];
  const rest = args.filter((_, place) => place !== at && (inOne || place !== at + 1));
  return {
    args: rest,
    file: value === undefined || value.trim() === '' ? undefined : path.resolve(cwd, value),
  };
}
