import type { StampWords } from '../pack-shape.ts';

/** Words of lines that a page prints above a report: "Posted: Friday, 3 May 2019, 9.40 am", "Last updated at 17:15 GMT". */
export const pageStamps: StampWords = {
  verbs: new Set(['post', 'publish', 'update', 'file', 'modify', 'print']),
  others: new Set([
    'posted', 'published', 'updated', 'filed', 'modified', 'printed', 'last', 'first', 'date', 'dated', 'on', 'at', 'by', 'am', 'pm', 'a', 'm', 'p',
    'gmt', 'utc', 'bst', 'cet', 'ist', 'hkt', 'et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt',
  ]),
}; // prettier-ignore
