import { coreferenceRows } from './coreference.ts';
import { negation } from './negation.ts';
import { amounts } from './quantities.ts';
import { speakerRows } from './speakers.ts';
import type { Table } from './table.ts';

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
export const TABLES: readonly Table[] = [amounts, coreference, negation, speakers];
