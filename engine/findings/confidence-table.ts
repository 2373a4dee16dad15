/** Made by `npm run calibrate`: of each rule, by band of link strength, how many findings were right and how many not. Not to be edited. */
export const COUNTS: Readonly<Record<string, readonly (readonly [right: number, wrong: number])[]>> = {
  'antonym.opposite': [
    [12, 4],
    [48, 9],
    [78.8, 22.2],
  ],
  'date.calendar': [
    [1, 1],
    [0, 0],
    [4, 0],
  ],
  'modality.hedge': [
    [1, 0],
    [0, 0],
    [0, 0],
  ],
  'name.other': [
    [0, 0],
    [40, 0],
    [48, 0],
  ],
  'name.replaced': [
    [0, 0],
    [31, 0],
    [69, 0],
  ],
  'name.roles': [
    [0, 0],
    [1, 0],
    [0, 0],
  ],
  'negation.one-sided': [
    [55.6, 17.4],
    [136.1, 20.9],
    [120.4, 0.6],
  ],
  'number.count': [
    [12, 1],
    [40, 2],
    [66.7, 1.3],
  ],
  'omission.silent': [
    [0, 0],
    [1, 0],
    [0, 0],
  ],
  'quotation.drift': [
    [1, 0],
    [3, 0],
    [24, 7],
  ],
  'wording.exclusive': [
    [40, 2],
    [41.9, 8.1],
    [55.4, 10.6],
  ],
  'wording.replaced': [
    [0, 0],
    [3, 1],
    [47.2, 14.8],
  ],
};
