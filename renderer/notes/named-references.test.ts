import { expect, it } from 'vitest';
import type { Workbench } from '../session/workbench.svelte.ts';
import { namedReferences } from './named-references.ts';

const records = ['ferry', 'storm', 'other'].map((id) => ({ id, title: `The ${id}`, versionId: `${id}-2` }));
const library = {
  investigation: { sources: ['ferry', 'storm'] },
  sources: records,
  source: (id: string) => records.find((one) => one.id === id),
} as unknown as Workbench['library'];
const open = {
  texts: [{ member: { member: { id: 'ferry-1' }, sourceId: 'ferry', title: 'The ferry, first version' } }],
  findings: [],
  result: null,
} as unknown as Workbench['open'];

it('names the compared texts, then the other sources of the investigation by their last version', () => {
  expect(namedReferences({ open, library }).map(({ markdown }) => markdown)).toEqual([
    '[[source:ferry-1|The ferry, first version]]',
    '[[source:storm-2|The storm]]',
  ]);
});

it('names the sources of the investigation where nothing is compared', () => {
  expect(namedReferences({ open: null, library }).map(({ name }) => name)).toEqual([
    'The ferry',
    'The storm',
  ]);
});
