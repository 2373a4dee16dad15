/** Made by `npm run calibrate:quotations`: of each rule about quotations, how many of its findings between accounts were right and how many not. Not to be edited. */
export const QUOTATION_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'attribution.anonymous': [0, 1],
  'quotation.drift': [5, 4],
  'quotation.paraphrase': [0, 1],
  'quotation.reworded': [1, 3],
};
