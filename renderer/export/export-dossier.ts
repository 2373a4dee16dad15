import { fileNameFor, renderDossier } from '../../engine/dossier/index.ts';
import type { Bridge } from '../bridge/client.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import type { Library } from '../library/library.svelte.ts';
import type { Toasts } from '../parts/toasts.svelte.ts';
import { dossierOf } from './dossier-of.ts';
import { download } from './download.ts';
import { now } from './now.ts';

export interface DossierExport {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly toasts: Toasts;
  readonly open: OpenComparison | null;
  /** Name and version of the program. */
  readonly program: string;
}

/**
 * Writes the dossier of the open comparison where the user says, and tells where it went or why there is none.
 * @throws BridgeError when it could not be written
 */
export async function exportDossier({
  bridge,
  library,
  toasts,
  open,
  program,
}: DossierExport): Promise<void> {
  if (!open) {
    toasts.show({
      message: 'There is nothing to export yet.',
      hint: 'Tick a source in the library first.',
    });
    return;
  }
  await open.note.flush();
  const exportedAt = now();
  const dossier = dossierOf(open, library, program, exportedAt);
  if (!dossier) {
    toasts.show({
      message: 'The comparison has no result to export.',
      hint: open.stopped ? 'Compare again first.' : 'Wait until it is ready, then export again.',
    });
    return;
  }
  const markdown = renderDossier(dossier);
  const fileName = fileNameFor(open.title, exportedAt);
  const saved = await bridge.saveDossier({ fileName, markdown });
  if (saved.how === 'download') download(fileName, markdown);
  if (saved.how === 'written') toasts.show({ message: 'Exported the dossier.', hint: saved.path });
  if (saved.how === 'download') toasts.show({ message: `Exported “${fileName}” to your downloads.` });
}
