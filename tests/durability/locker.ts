/**
 * A program that sets, changes and removes the passphrase of a library without end, adds a source in between, and says what it is about to do
 * and what is done. The test beside it kills it.
 *
 * Arguments: the library's folder, the folder of the seeds, a number that no other run has, the passphrase it opens with or ''.
 */
import { openLibrary } from '../../electron/library/library.ts';
import { textOf } from './acknowledged.ts';
import { sayAtOnce } from './say-at-once.ts';

const [folder, seedsFolder, run, first] = process.argv.slice(2) as [string, string, string, string];
const library = await openLibrary(folder, {
  seedsFolder,
  passphrase: first === '' ? null : first,
  log2N: 10,
});
sayAtOnce({ what: 'opened' });

/** Two passphrases and none, in turns. */
const NEXT: Readonly<Record<string, string>> = {
  '': 'the first of two passphrases',
  'the first of two passphrases': 'the second of two passphrases',
  'the second of two passphrases': '',
};

let now = first;
for (let step = 0; ; step += 1) {
  const name = `${run}-${step}`;
  const { source } = library.addText({ text: textOf(name), metadata: {} });
  sayAtOnce({ what: 'source', id: source.id, name });
  const next = NEXT[now]!;
  sayAtOnce({ what: 'begins', next });
  await library.relock(now === '' ? null : now, next === '' ? null : next);
  now = next;
  sayAtOnce({ what: 'done', now });
}
