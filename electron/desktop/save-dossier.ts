/** Writes an export to the place the user chooses in the system's dialog; the page only suggests a name. */
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { isDossierFile } from '../../engine/dossier/index.ts';
import type { Parsed, Result } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { writeDurably } from '../library/durable-file.ts';
import { systemErrorWords } from '../importers/system-error-words.ts';
import { suggestedName } from './suggested-name.ts';

/** Files of earlier exports that the user chose, by the ticket that the page may write them with: once, and the last chosen alone. */
const chosen = new Map<string, string>();

const FORMATS: Readonly<Record<string, string>> = {
  md: 'Markdown',
  docx: 'Word document',
  zip: 'Archive of files',
  csv: 'Table',
  html: 'Page',
  jsonld: 'Web Annotations',
  variorum: 'Investigation',
};

/** @throws Refusal `dossier-unwritable`; what was at that place before is then untouched */
export async function saveDossier(
  { fileName, markdown, base64, ticket }: Parsed<'saveDossier'>,
  window: BrowserWindow | null,
): Promise<Result<'saveDossier'>> {
  const bytes = markdown === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(markdown, 'utf8');
  const known = ticket === undefined ? undefined : chosen.get(ticket);
  chosen.clear();
  if (known !== undefined) return write(known, bytes);
  const filePath = await ask(fileName, window);
  if (filePath === null) return { how: 'cancelled' };
  const size = sizeOfUnlooked(filePath);
  if (size !== null && !(await mayReplace(filePath, size, window))) return { how: 'cancelled' };
  const existing = markdown === undefined ? archiveThere(filePath, bytes) : earlierExport(filePath);
  if (existing !== null) {
    const fresh = randomUUID();
    chosen.set(fresh, filePath);
    return {
      how: 'meets',
      name: path.basename(filePath),
      existing,
      as: markdown === undefined ? 'base64' : 'text',
      ticket: fresh,
    };
  }
  return write(filePath, bytes);
}

async function ask(fileName: string, window: BrowserWindow | null): Promise<string | null> {
  const ending = /\.([a-z]{2,8})$/.exec(fileName)?.[1] ?? '';
  const extension = FORMATS[ending] === undefined ? 'md' : ending;
  const options = {
    title: 'Export',
    defaultPath: path.join(app.getPath('documents'), suggestedName(fileName, extension)),
    filters: [{ name: FORMATS[extension]!, extensions: [extension] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

/** Larger files are no dossiers that anybody edits. */
const MOST_READ = 50_000_000;

/** How large a file is, in bytes, that may hold the user's words and is too large to be looked into; null for any other. */
function sizeOfUnlooked(filePath: string): number | null {
  if (!/\.(?:zip|md)$/i.test(filePath)) return null;
  const size = statSync(filePath, { throwIfNoEntry: false })?.size ?? 0;
  return size > MOST_READ ? size : null;
}

/** Asks again: that a file is replaced, as the system says, does not say that words of the user's are lost with it. */
async function mayReplace(filePath: string, size: number, window: BrowserWindow | null): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: `“${path.basename(filePath)}” has ${Math.round(size / 1_000_000)} MB: too much to write into it and keep what you wrote there.`,
    detail:
      'If it is an earlier export, all that you wrote in it would be lost. To keep it, save under another name.',
    buttons: ['Cancel', 'Replace all of it'],
    defaultId: 0,
    cancelId: 0,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response === 1;
}

/** The text of a file that an earlier export wrote; null for none, and for any other file. */
function earlierExport(filePath: string): string | null {
  try {
    const { size } = statSync(filePath);
    const text = size > MOST_READ ? '' : readFileSync(filePath, 'utf8');
    return isDossierFile(text) ? text : null;
  } catch {
    return null;
  }
}

/** The bytes of an archive, in base64, that another one of files is about to replace: it may hold what the user wrote. */
function archiveThere(filePath: string, bytes: Buffer): string | null {
  if (!/\.zip$/i.test(filePath) || !isArchive(bytes)) return null;
  try {
    const there = statSync(filePath).size > MOST_READ ? null : readFileSync(filePath);
    return there !== null && isArchive(there) ? there.toString('base64') : null;
  } catch {
    return null;
  }
}

const isArchive = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

function write(filePath: string, bytes: Uint8Array): Result<'saveDossier'> {
  try {
    writeDurably(filePath, bytes);
  } catch (error) {
    throw new Refusal(
      'dossier-unwritable',
      { name: path.basename(filePath), detail: systemErrorWords(error) },
      { cause: error },
    );
  }
  return { how: 'written', path: filePath };
}
