/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Refusal } from '../../errors.ts';
import type { Importer } from '../document.ts';
import { baseName } from '../file-name.ts';
import { decodeText } from '../plain/import-text.ts';
import { readRis } from './read-ris.ts';
import { workOf } from './record.ts';

/**
 * Reads a bibliography (BibTeX, RIS, CSL-JSON): no texts, but what is said of works that may be in the library.
 *
 * @throws {Refusal} `file-damaged` when it cannot be read, `file-empty` when it describes nothing
 */
export const importBibliography: Importer = (file) => {
  const name = baseName(file.name);
  const { text } = decodeText(file);
  const items = itemsOf(text.trim());
  const described = items.flatMap((item) => workOf(item) ?? []);
  if (described.length === 0) throw new Refusal('file-empty', { name });
  return { documents: [], refused: [], described };
};

function itemsOf(text: string): readonly unknown[] {
  if (/^TY {2}-/.test(text)) return readRis(text);
  if (text.startsWith('[')) return JSON.parse(text) as unknown[];
  // Told what it is, it looks nothing up.
  return plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }) as unknown[];
}
