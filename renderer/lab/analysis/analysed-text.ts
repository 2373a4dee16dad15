import { analyse } from '../../../engine/analysis/analyse.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import type { SourceText } from '../../../engine/types.ts';
import { sentenceAnalysis, type SentenceAnalysis } from './sentence-analysis.ts';

/** A text with what its sentences hold, made when it is first asked for and kept. */
export interface AnalysedText {
  readonly document: Document;
  /** Null in a language without a grammar at hand. */
  readonly sentence: (index: number) => SentenceAnalysis | null;
}

export function analysedText(source: SourceText): AnalysedText {
  const document = analyse(source);
  const known = new Map<number, SentenceAnalysis | null>();
  return {
    document,
    sentence: (index) => {
      let found = known.get(index);
      if (found === undefined) {
        const tree = document.sentences[index]?.tree ?? null;
        known.set(index, (found = tree === null ? null : sentenceAnalysis(tree)));
      }
      return found;
    },
  };
}
