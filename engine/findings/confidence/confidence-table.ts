/** Made by `npm run calibrate`: of each rule, by band of link strength, how many findings were right and how many not. Not to be edited. */
export const COUNTS: Readonly<Record<string, readonly (readonly [right: number, wrong: number])[]>> = {
  'antonym.opposite': [
    [12, 4],
    [48, 9],
    [80.9, 27.1],
  ],
  'attribution.speaker': [
    [0, 0],
    [1, 0],
    [0, 0],
  ],
  'date.calendar': [
    [1, 1],
    [0, 0],
    [5, 0],
  ],
  'modality.hedge': [
    [1, 0],
    [0, 0],
    [0, 0],
  ],
  'modality.realised': [
    [1, 1],
    [0, 0],
    [0, 0],
  ],
  'name.other': [
    [1, 0],
    [40, 0],
    [64, 0],
  ],
  'name.replaced': [
    [0, 0],
    [7, 0],
    [27, 0],
  ],
  'name.roles': [
    [1, 0],
    [1, 0],
    [0, 0],
  ],
  'name.subject': [
    [0, 0],
    [0, 1],
    [1, 0],
  ],
  'negation.one-sided': [
    [55.5, 16.5],
    [136.1, 20.9],
    [119.4, 0.6],
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
    [2, 0],
    [2, 0],
    [22, 8],
  ],
  'wording.exclusive': [
    [40, 2],
    [41.9, 7.1],
    [55.3, 5.7],
  ],
  'wording.replaced': [
    [0, 0],
    [3, 1],
    [48.2, 14.8],
  ],
};
