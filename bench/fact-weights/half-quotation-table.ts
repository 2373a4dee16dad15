/** Made by `npm run calibrate:quotations`: of each rule about quotations, how many of its findings between accounts were right and how many not. Not to be edited. */
export const QUOTATION_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'attribution.anonymous': [1, 1],
  'attribution.speaker': [4, 0],
  'quotation.cut': [6, 0],
  'quotation.drift': [7, 1],
  'quotation.paraphrase': [1, 1],
  'quotation.reworded': [2, 0],
};
