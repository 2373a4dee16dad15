/** What was learned from treebanks of French: loaded when a text in it is read. */
export { LEMMAS as lemmas } from './lemma-table.ts';
export { default as model } from './model.js';
