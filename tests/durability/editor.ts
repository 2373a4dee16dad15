/**
 * A program that edits a library without end and says of each edit, once the library has acknowledged it, what it was.
 * The test beside it kills it.
 *
 * Arguments: the library's folder, the folder of the seeds, a number that no other run has.
 */
import { openLibrary } from '../../electron/library/library.ts';
import type { Acknowledged } from './acknowledged.ts';
import { markdownOf, textOf } from './acknowledged.ts';
import { sayAtOnce } from './say-at-once.ts';

const [folder, seedsFolder, run] = process.argv.slice(2) as [string, string, string];

const say = (acknowledged: Acknowledged): void => sayAtOnce(acknowledged);

// Short enough that checkpoints are among the work.
const library = await openLibrary(folder, { seedsFolder, journalRecords: 30 });
const { id } = library.openComparison({
  members: library
    .overview()
    .sources.slice(0, 2)
    .map(({ versionId }) => ({ kind: 'version', id: versionId })),
});
say({ what: 'opened', comparison: id });

for (let step = 0; ; step += 1) {
  const { revision } = library.comparison({ id }).note;
  const note = library.saveNote({ id, markdown: markdownOf(revision + 1), revision });
  say({ what: 'note', revision: note.revision });

  const findingId = `f-${run}-${step}`;
  library.judge({ id, findingId, verdict: 'confirmed', reason: `step ${step}`, says: 'They differ.' });
  say({ what: 'judgement', findingId });

  library.saveView({ id, view: { finding: findingId } });
  say({ what: 'view', findingId });

  if (step % 4 === 0) {
    const name = `${run}-${step}`;
    const { source } = library.addText({ text: textOf(name), metadata: {} });
    say({ what: 'source', id: source.id, name });
    if (step % 8 === 0) {
      library.deleteSource({ id: source.id });
      say({ what: 'deleted', id: source.id });
    }
  }
}
