/** Where a command has the passphrase of a library from. */
import { readFileSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { systemErrorWords } from '../electron/importers/system-error-words.ts';
import { BadInput } from './bad-input.ts';
import { PASSPHRASE_VARIABLE } from './passphrase-option.ts';
import type { Tell } from './tell.ts';

/** The first line of a file. @throws {BadInput} */
export function passphraseOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0]!;
  } catch (error) {
    throw new BadInput(
      `“${file}” could not be read (${systemErrorWords(error)}).`,
      'Name a file with the passphrase in its first line, that nobody but you may read.',
    );
  }
}

/**
 * The passphrase of a library: of a file, of the environment, or as it is typed at a terminal; null where none of them is there.
 *
 * @throws {BadInput}
 */
export async function givenPassphrase(file: string | null, tell: Tell): Promise<string | null> {
  if (file !== null) return passphraseOfFile(file);
  const known = process.env[PASSPHRASE_VARIABLE];
  if (known !== undefined && known !== '') return known;
  return askPassphrase('Passphrase of the library: ', tell);
}

/** Asks at the terminal, and shows nothing of what is typed; null where there is no terminal, or the user leaves. */
export function askPassphrase(question: string, tell: Tell): Promise<string | null> {
  const terminal = process.stdin as ReadStream;
  if (!terminal.isTTY || !process.stderr.isTTY) return Promise.resolve(null);
  process.stderr.write(question);
  return new Promise((resolve) => {
    let typed = '';
    const end = (answer: string | null) => {
      terminal.off('data', hear);
      terminal.setRawMode(false);
      terminal.pause();
      tell('');
      resolve(answer);
    };
    const hear = (chunk: Buffer) => {
      for (const character of chunk.toString('utf8')) {
        if (character === '\r' || character === '\n') return end(typed);
        if (character === '\u0003' || character === '\u0004') return end(null);
        typed =
          character === '\u007f' || character === '\b' ? [...typed].slice(0, -1).join('') : typed + character;
      }
    };
    terminal.setRawMode(true);
    terminal.resume();
    terminal.on('data', hear);
  });
}
