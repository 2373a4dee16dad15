import { coreferenceRows } from './coreference.ts';
import { amounts } from './quantities.ts';
import { speakerRows } from './speakers.ts';

/** A table that `bench:analysis` prints behind those of the treebanks. */
export interface Table {
  /** For `--only`. */
  readonly name: string;
  /** What it shows, and how it is counted. */
  readonly title: string;
  /** Its rows; none where the data is missing. */
  readonly rows: () => readonly Readonly<Record<string, string | number>>[];
}

const coreference: Table = {
  name: 'coreference',
  title: 'Mentions given the right entity, on the development documents of GUM',
  rows: () => coreferenceRows().map((row) => ({ ...row })),
};

const speakers: Table = {
  name: 'speakers',
  title: 'Who says a quotation, against labels made before any output was seen',
  rows: () => speakerRows().map((row) => ({ ...row })),
};

/** Further tables. A new one is a file beside this one and a line here. */
export const TABLES: readonly Table[] = [amounts, coreference, speakers];
