/// <reference path="./tesseract-core.d.ts" />
import { gunzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import load from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { Refusal } from '../../errors.ts';
import type { PictureLanguage } from '../document.ts';
import { wordsOfTable, type RecognisedWord } from './words-of-table.ts';

export interface Recogniser {
  /**
   * The words of a picture (PNG, JPEG, BMP, WebP, TIFF or PNM), line by line.
   *
   * @throws {Refusal} `picture-too-large` when it cannot be looked at
   */
  readonly wordsIn: (picture: Uint8Array, name: string) => RecognisedWord[];
  readonly close: () => void;
}

/** The neural network that reads lines (LSTM), and nothing older. */
const LINES_BY_NETWORK = 1;
/** Columns and paragraphs of a page are looked for; left alone, the recogniser takes the page for one block and reads across columns. */
const WHOLE_LAYOUT = 3;

/** Copied beside the bundles; what is installed has them outside its archive; in tests they are those of the packages. */
function partAt(beside: string, packaged: string): Uint8Array {
  const places = [
    `../recognise/${beside}`,
    `../../../recognise/${beside}`,
    `../../../node_modules/${packaged}`,
  ];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return readFileSync(files.find((file) => existsSync(file)) ?? files[0]!);
}

/** Opens what recognises words of one language. All of it is on the disk; nothing is fetched. */
export async function openRecogniser(language: PictureLanguage): Promise<Recogniser> {
  const core = 'tesseract-core-simd-lstm.wasm';
  const tesseract = await load({
    wasmBinary: partAt(core, `tesseract.js-core/${core}`),
    print: () => {},
    printErr: () => {},
  });
  const data = `${language}.traineddata`;
  const packed = partAt(`${data}.gz`, `@tesseract.js-data/${language}/4.0.0_best_int/${data}.gz`);
  tesseract.FS.writeFile(`/${data}`, gunzipSync(packed));
  const api = new tesseract.TessBaseAPI();
  if (api.Init('/', language, LINES_BY_NETWORK) !== 0) throw new Error(`the data of ${language} are damaged`);
  api.SetPageSegMode(WHOLE_LAYOUT);
  return {
    wordsIn(picture, name) {
      tesseract.FS.writeFile('/input', picture);
      try {
        if (api.SetImageFile(0, false) !== 0) throw new Refusal('picture-too-large', { name });
        api.Recognize(null);
        return wordsOfTable(api.GetTSVText(0));
      } finally {
        api.Clear();
        tesseract.FS.unlink('/input');
      }
    },
    close: () => api.End(),
  };
}
