/** Made by `npm run calibrate:facts`: of each rule that is not learned, how many of its findings on real news were worth a look and how many not. Not to be edited. */
export const NEWS_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'attribution.anonymous': [0, 1],
  'name.other': [0, 1],
  'name.spelling': [0, 2],
  'name.subject': [0, 1],
  'quotation.drift': [0, 3],
  'quotation.paraphrase': [0, 1],
  'quotation.reworded': [1, 2],
  'wording.replaced': [0, 1],
};
