/** Made by `npm run calibrate:quotations`: of each rule about quotations, how many of its findings between accounts were right and how many not. Not to be edited. */
export const QUOTATION_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'attribution.anonymous': [1, 1],
  'attribution.speaker': [5, 0],
  'quotation.cut': [7, 1],
  'quotation.drift': [14, 7],
  'quotation.paraphrase': [2, 2],
  'quotation.reworded': [3, 0],
};
