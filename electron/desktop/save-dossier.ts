/** Writes a dossier to the place the user chooses in the system's dialog; the page only suggests a name. */
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Parsed, Result } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { writeDurably } from '../library/durable-file.ts';
import { systemErrorWords } from '../importers/system-error-words.ts';
import { suggestedName } from './suggested-name.ts';

/** @throws Refusal `dossier-unwritable`; what was at that place before is then untouched */
export async function saveDossier(
  { fileName, markdown }: Parsed<'saveDossier'>,
  window: BrowserWindow | null,
): Promise<Result<'saveDossier'>> {
  const options = {
    title: 'Export notes',
    defaultPath: path.join(app.getPath('documents'), suggestedName(fileName)),
    filters: [{ name: 'Markdown', extensions: ['md'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return { how: 'cancelled' };
  try {
    writeDurably(filePath, Buffer.from(markdown, 'utf8'));
  } catch (error) {
    throw new Refusal(
      'dossier-unwritable',
      { name: path.basename(filePath), detail: systemErrorWords(error) },
      { cause: error },
    );
  }
  return { how: 'written', path: filePath };
}
