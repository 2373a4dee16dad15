/** Made by `npm run calibrate:quotations`: of each rule about quotations, how many of its findings between accounts were right and how many not. Not to be edited. */
export const QUOTATION_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'attribution.anonymous': [0, 1],
  'quotation.cut': [0, 2],
  'quotation.drift': [11, 9],
  'quotation.paraphrase': [0, 2],
  'quotation.reworded': [2, 8],
};
