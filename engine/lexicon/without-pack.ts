import { words } from './word-lists.ts';

/**
 * What is known of languages that have no pack: enough to tell stop words from others and a plain negator. By the first part of the
 * language's tag.
 */
export interface LittleKnown {
  readonly stopWords: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
}

export const LITTLE_KNOWN: Readonly<Record<string, LittleKnown>> = {
  it: {
    stopWords: words(
      'il lo la i gli le un uno una e o ma né non che chi cui dove quando come se di del della dei degli delle a al alla ai in ' +
        'nel nella con su sul per tra fra da dal dalla è sono era erano essere stato ha hanno aveva avere si suo sua suoi loro ' +
        'questo questa questi quello quella più molto anche tutto tutti',
    ),
    negators: words('non mai nessun nessuna nessuno senza'),
  },
  zh: { stopWords: new Set(), negators: words('不 没 沒 未 無 无 非') },
};
