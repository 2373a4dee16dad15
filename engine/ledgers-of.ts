import { canonicalOrder } from './canonical-order.ts';
import { compare } from './compare.ts';
import { namesOf } from './analysis/entities/names.ts';
import { AnalysedTexts } from './analysed-texts.ts';
import type { Comparison, SourceText } from './types.ts';
import { figuresOf } from './ledgers/figures.ts';
import { nameEntries } from './ledgers/names.ts';
import { quotationsOf } from './ledgers/quotations.ts';
import type { Ledgers } from './ledgers/types.ts';

export interface LedgerOptions {
  /** A comparison of the same texts, whose findings say which figures differ; made here when absent. */
  readonly comparison?: Pick<Comparison, 'findings'>;
  /** Where the texts may be analysed already; see `CompareSettings`. */
  readonly analysed?: AnalysedTexts;
}

/**
 * The figures, quotations and names of one text or several, gathered from the same reading that the comparison uses. The
 * result does not depend on the order of the texts; the cost grows with their length.
 *
 * @throws RangeError when two texts have the same id
 */
export function ledgersOf(texts: readonly SourceText[], options: LedgerOptions = {}): Ledgers {
  const analysed = options.analysed ?? new AnalysedTexts();
  const { findings } = options.comparison ?? compare(texts, { analysed });
  const documents = analysed.documentsOf([...texts].sort(canonicalOrder));
  const names = namesOf(documents);
  const ledgers = {
    figures: figuresOf(documents, findings),
    quotations: quotationsOf(documents, names),
    names: nameEntries(documents, names),
  };
  analysed.settle();
  return ledgers;
}
