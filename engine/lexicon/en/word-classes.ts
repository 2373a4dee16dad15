import type { Lexeme } from '../lexeme.ts';
import { relationOf } from '../relations.ts';
import { ACT_GOVERNORS } from './act-governors.ts';
import { affairs } from './affairs.ts';
import { categoryForms, namesFrom } from './categories.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { modality } from './polarity.ts';
import { pronounOf } from './pronouns.ts';
import { reportingForms } from './speech.ts';

/** A printed word, as far as its classes go by it. */
export interface ClassedWord {
  readonly text: string;
  readonly key: string;
  readonly stem: string;
  readonly lexeme: Lexeme | null;
}

/** Grades of possibility but those of ability ("can"): words that begin with one, or have one behind a mark, as what is split may be ("mightn't"). */
const POSSIBILITY = beginningWith(
  [...(modality.grades ?? [])].flatMap(([word, certainty]) =>
    /^(?:possible|probable)$/.test(certainty) && modality.abilities?.has(word) !== true ? [word] : [],
  ),
);
const HEDGE = beginningWith([...modality.hedges]);

function beginningWith(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})`);
}

/** Classes of English words that some rule cannot do without: which words are of them. */
export const ENGLISH_CLASSES = {
  she: ({ key }) => pronounOf(key)?.family === 'she',
  he: ({ key }) => pronounOf(key)?.family === 'he',
  'given name': ({ key }) => FEMALE_NAMES.has(key) || MALE_NAMES.has(key),
  'reporting verb': ({ key }) => reportingForms.has(key),
  possibility: ({ key }) => POSSIBILITY.test(key),
  hedge: ({ key }) => HEDGE.test(key),
  plan: ({ lexeme }) => lexeme !== null && modality.plans.has(lexeme.word),
  relation: ({ lexeme }) => lexeme !== null && relationOf(lexeme.word) !== null,
  possessor: ({ key, text }) => /^(?:of|his|her)$/.test(key) || /['’ʼ]s$/iu.test(text),
  publication: ({ key }) => /publi|releas|issue/.test(key),
  comment: ({ key }) => key.includes('comment'),
  version: ({ key }) => /^(?:version|draft|edition|copy|text|translation)$/.test(key),
  'category member': (word) => categoryForms(word).some((form) => namesFrom(form).length > 0),
  'act governor': ({ lexeme, key }) => ACT_GOVERNORS.has(lexeme?.word ?? key),
  'own work': ({ lexeme, key }) => {
    const lemma = lexeme?.word ?? key;
    return affairs.ownWork.sees.has(lemma) || affairs.ownWork.asks.has(lemma);
  },
  criticism: ({ key }) => /critic|accus|condemn|denounc|blame|backlash|outrage|anger|fire|attack/.test(key),
} as const satisfies Readonly<Record<string, (word: ClassedWord) => boolean>>;
