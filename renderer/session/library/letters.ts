/** The letter of the text at an index: 0 → A, 25 → Z, 26 → AA. */
export { letterOf as letterAt } from '../../../engine/view/index.ts';
