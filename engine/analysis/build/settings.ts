import { dividedTag, pennTag } from '../training/tag-of.ts';
import type { TrainOptions } from '../training/train-options.ts';

/** How a language is trained, and where its treebanks come from. */
export interface LanguageSettings {
  readonly name: string;
  /** Files to learn from; a file given once, with no files to test on, is cut: nine tenths to learn from, one to test on. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly sources: readonly string[];
  readonly options: Omit<TrainOptions, 'language' | 'clusters' | 'dictionary' | 'log'>;
}

const ENGLISH: LanguageSettings['options'] = {
  tagOf: pennTag,
  headlines: 2,
  folds: 6,
  taggerPasses: 6,
  parserPasses: 8,
  runs: 2,
  parserFolds: 3,
  foldPasses: 5,
  revisionPasses: 5,
  doubtful: 100,
  least: [2, 4, 3, 3],
  margins: [40, 80, 40, 40],
  scale: 1,
  keep: 1.2,
  packed: [2, 3, 2, 2],
  exploration: 0.9,
  sureTransitions: false,
  seed: 5,
};

/** Small treebanks: rarer features are kept, and universal parts of speech are the tags. */
const OTHER: LanguageSettings['options'] = {
  ...ENGLISH,
  tagOf: dividedTag,
  headlines: 0,
  sureTransitions: true,
  folds: 5,
  parserPasses: 10,
  runs: 1,
  foldPasses: 4,
  least: [1, 2, 2, 2],
  keep: 0.75,
  packed: [1, 1, 1, 1],
};

const other = (name: string, code: string): LanguageSettings => ({
  name,
  files: [code],
  tests: [],
  sources: [
    `UD ${name} GSD, development part, CC BY-SA 4.0, and UD ${name} PUD, CC BY-SA 3.0: the first nine tenths of both together`,
  ],
  options: OTHER,
});

export const LANGUAGES: Readonly<Record<string, LanguageSettings>> = {
  en: {
    name: 'English',
    files: ['en-ewt-train', 'en-gum-train'],
    tests: ['en-ewt-dev', 'en-gum-dev'],
    sources: [
      'UD English EWT, training part, CC BY-SA 4.0',
      'UD English GUM, training part, the genres under CC BY 4.0',
      'word clusters of GloVe vectors, public domain; parts of speech of WordNet 3.1',
    ],
    options: ENGLISH,
  },
  de: other('German', 'de'),
  es: other('Spanish', 'es'),
  fr: other('French', 'fr'),
};
