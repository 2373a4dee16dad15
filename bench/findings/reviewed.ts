/**
 * Findings on prose that were read by hand, by id: whether a careful reader would have wanted to see them. They are counted by
 * `npm run calibrate` and shown by `npm run bench:findings`; what they say stands in docs/findings-review.md.
 */
export interface Reviewed {
  readonly id: string;
  readonly rule: string;
  /** Of the link's strength; see `engine/findings/confidence/confidence.ts`. */
  readonly band: number;
  readonly worth: boolean;
}

export const REVIEWED: readonly Reviewed[] = [
  { id: 'name-112bw0n18i9x4j', rule: 'name.other', band: 2, worth: true },
  { id: 'quotation-0o18b041h70jsg', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'name-1of9d5m18wkbgm', rule: 'name.other', band: 2, worth: true },
  { id: 'name-1d82auu0niah2i', rule: 'name.other', band: 0, worth: true },
  { id: 'quotation-19bdunz19wevhf', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-01nwhhw11xffzk', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'wording-0dtsdjb0wlt32b', rule: 'wording.replaced', band: 2, worth: true },
  { id: 'quotation-10iuito1c36chs', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'quotation-00127a017enqh8', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1lqr6nm0nrpyku', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'negation-0hxrj7z18t5317', rule: 'negation.one-sided', band: 1, worth: true },
  { id: 'quotation-0ajlw6l0kkhdkp', rule: 'quotation.drift', band: 1, worth: true },
  { id: 'omission-0ja9qqd1qcnnr5', rule: 'omission.silent', band: 1, worth: true },
  { id: 'quotation-1gieau216wx8vi', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'wording-0271y9e1poooqu', rule: 'wording.replaced', band: 2, worth: true },
  { id: 'quotation-0936es00xkivng', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-0y93fvx17s5ie9', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'quotation-1cainrv1b3lkq7', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-0emuoir1w3vdc7', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1gt66u100pp8y5', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1cmkxv51wsc4ut', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'name-0opbhda0ic9xua', rule: 'name.other', band: 2, worth: true },
  { id: 'quotation-04punxh13r08bd', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1kf01eq1mte7se', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-072hgyz1ga0zrr', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-0bjtwn50iq99wd', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'date-0xq1ws005yt9rw', rule: 'date.calendar', band: 2, worth: true },
  { id: 'quotation-1mzs7l502ipoxh', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'quotation-0k0gl4l1qt4c4x', rule: 'quotation.drift', band: 0, worth: true },
  { id: 'quotation-1agop3w16quruo', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-16wbc091yw0ggd', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1p1iojq1erqsn6', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'quotation-0ftqf3v0fmhs8n', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-0demdum0p9gryi', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'negation-1fg6w9d0r55in9', rule: 'negation.one-sided', band: 0, worth: true },
  { id: 'date-1243sg01r5u4f0', rule: 'date.calendar', band: 0, worth: true },
  { id: 'wording-13ij0jf1qcpt7z', rule: 'wording.replaced', band: 2, worth: false },
  { id: 'quotation-1ly5byz0h0b9av', rule: 'quotation.drift', band: 0, worth: true },
  { id: 'quotation-021r6lo0vpsc5k', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'quotation-04obydh0g181w9', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1xsd3ue10f73wa', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'wording-09gh55j1yw58tn', rule: 'wording.replaced', band: 2, worth: true },
  { id: 'quotation-1aztj4j0ehndcf', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'negation-0ytzwul0j5g92h', rule: 'negation.one-sided', band: 1, worth: true },
  { id: 'modality-0l0vlc10losjv9', rule: 'modality.hedge', band: 0, worth: true },
  { id: 'quotation-1qr0r3y1adzpl6', rule: 'quotation.drift', band: 1, worth: true },
  { id: 'quotation-0tlf7dq0z24ct6', rule: 'quotation.drift', band: 2, worth: true },
  { id: 'quotation-1m2ccn31ypjcmj', rule: 'quotation.drift', band: 2, worth: false },
  { id: 'attribution-0hh7t4u1uf7qyq', rule: 'attribution.speaker', band: 1, worth: true },
  { id: 'quotation-18oo3rw1hqdvw0', rule: 'quotation.drift', band: 2, worth: true },
];
