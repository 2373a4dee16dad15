/// <reference path="./pdf-worker.d.ts" />
import './no-canvas.ts';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../errors.ts';
import type { FileToImport } from '../document.ts';

// It would load its other half over its address; both halves run in this one process.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

/** Parts of pdf.js that are files: copied beside the bundles; in tests they are those of the package. */
function partsOf(folder: 'cmaps' | 'wasm'): string {
  const beside = fileURLToPath(new URL(`../${folder === 'wasm' ? 'pictures' : folder}/`, import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL(`../../../node_modules/pdfjs-dist/${folder}/`, import.meta.url));
}

/**
 * Opens a PDF. Who opens it destroys its `loadingTask`.
 *
 * @throws {Refusal} `file-encrypted`, `file-damaged`
 */
export async function openPdf({ bytes }: FileToImport, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // It takes the bytes over, and they are needed still.
      data: new Uint8Array(bytes),
      // Which characters the codes of Chinese, Japanese and Korean fonts stand for.
      cMapUrl: partsOf('cmaps'),
      cMapPacked: true,
      // Decoders of pictures.
      wasmUrl: partsOf('wasm'),
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    throw new Refusal(
      kind === 'PasswordException' ? 'file-encrypted' : 'file-damaged',
      { name },
      { cause: error },
    );
  }
}
