/** What was learned from treebanks of German: loaded when a text in it is read. */
export { LEMMAS as lemmas } from './lemma-table.ts';
/** No model yet. */
export const model = '';
