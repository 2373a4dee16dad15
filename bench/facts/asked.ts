import { resolve, sep } from 'node:path';
import type { Half } from './split.ts';

/** What the command line asks of the bench. */
export interface Options {
  readonly only: string | undefined;
  readonly half: Half | undefined;
  readonly at: number;
  readonly json: string | undefined;
  readonly list: string | undefined;
  readonly misses: boolean;
  readonly kinds: boolean;
  readonly rules: boolean;
}

const VALUED = ['--only', '--half', '--at', '--json', '--list'];
const PLAIN = ['--misses', '--kinds', '--rules'];

/**
 * Reads the options. Rows of the kept half are never printed: `--misses` means the tuning half.
 *
 * @throws RangeError with the reason, when an option is unknown, lacks its value or asks for what must not be seen
 */
export function optionsOf(args: readonly string[], here: string): Options {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at]!;
    if (PLAIN.includes(name)) flags.add(name);
    else if (VALUED.includes(name)) {
      at += 1;
      if (args[at] === undefined) throw new RangeError(`${name} needs a value`);
      values.set(name, args[at]!);
    } else throw new RangeError(`unknown option ${name}; there are ${[...VALUED, ...PLAIN].join(', ')}`);
  }
  const half = values.get('--half');
  if (half !== undefined && half !== 'tuning' && half !== 'kept')
    throw new RangeError('--half is tuning or kept');
  const misses = flags.has('--misses');
  if (misses && half === 'kept')
    throw new RangeError(
      '--misses shows the tuning half only: the kept half is for figures, not for reading',
    );
  const at = Number(values.get('--at') ?? 0);
  if (!(at >= 0 && at <= 1)) throw new RangeError('--at is a confidence from 0 to 1');
  const list = values.get('--list');
  if (list !== undefined && `${resolve(here, list)}${sep}`.startsWith(`${resolve(here)}${sep}`))
    throw new RangeError('--list holds sentences of evaluation data: name a file outside the repository');
  return {
    only: values.get('--only'),
    half: half ?? (misses ? 'tuning' : undefined),
    at,
    json: values.get('--json'),
    list,
    misses,
    kinds: flags.has('--kinds'),
    rules: flags.has('--rules'),
  };
}
