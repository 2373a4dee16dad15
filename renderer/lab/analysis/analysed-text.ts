import { analyse } from '../../../engine/analysis/analyse.ts';
import type { Document } from '../../../engine/analysis/document.ts';
import type { Entities } from '../../../engine/analysis/entities/chain.ts';
import { namesOf } from '../../../engine/analysis/entities/names.ts';
import { speakersOf, type Speaker } from '../../../engine/analysis/attribution/quotation-speakers.ts';
import type { SourceText } from '../../../engine/types.ts';
import { sentenceAnalysis, type SentenceAnalysis } from './sentence-analysis.ts';

/** A text with what its sentences hold, made when it is first asked for and kept. */
export interface AnalysedText {
  readonly document: Document;
  /** Null in a language without a grammar at hand. */
  readonly sentence: (index: number) => SentenceAnalysis | null;
  readonly entities: () => Entities;
  /** For every quotation; null where nobody is found. */
  readonly speakers: () => readonly (Speaker | null)[];
}

export function analysedText(source: SourceText): AnalysedText {
  const document = analyse(source);
  let speakers: readonly (Speaker | null)[] | undefined;
  const known = new Map<number, SentenceAnalysis | null>();
  return {
    document,
    sentence: (index) => {
      let found = known.get(index);
      if (found === undefined) {
        const { tree = null, amounts } = document.sentences[index] ?? {};
        known.set(index, (found = tree === null ? null : sentenceAnalysis(tree, amounts)));
      }
      return found;
    },
    entities: () => document.entities,
    speakers: () => (speakers ??= speakersOf(document, 0, namesOf([document]))),
  };
}
