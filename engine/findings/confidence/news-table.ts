/** Made by `npm run calibrate:facts`: of each rule that is not learned, how many of its findings on real news were worth a look and how many not. Not to be edited. */
export const NEWS_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'acronym.expansions': [1, 0],
  'attribution.anonymous': [0, 1],
  'name.other': [0, 1],
  'name.replaced': [0, 1],
  'name.spelling': [0, 2],
  'name.subject': [0, 1],
  'name.whose': [0, 1],
  'negation.one-sided': [0, 1],
  'quotation.cut': [0, 1],
  'quotation.drift': [1, 6],
  'quotation.paraphrase': [0, 2],
  'quotation.reworded': [1, 5],
  'wording.replaced': [0, 1],
};
