import { learnedGrammarOf } from '../lexicon/learned-grammar.ts';
import { lemmaOf } from './lemma/english.ts';
import { lemmatiserOf, type Lemmatiser } from './lemma/lemmatiser.ts';
import { englishModel } from './model/english.ts';
import { loadModel, type Model } from './model/model.ts';

/** What the analysis of a language stands on besides its words. */
export interface Grammar {
  readonly model: Model;
  readonly lemmaOf: Lemmatiser;
}

const unpacked = new Map<string, Grammar>();

/** The grammar of a language by its BCP 47 tag; null where none is at hand. English always is; see `loadLanguage`. */
export function grammarOf(language: string): Grammar | null {
  const code = language.split('-')[0]!.toLowerCase();
  const known = unpacked.get(code);
  if (known !== undefined) return known;
  const grammar = code === 'en' ? { model: englishModel(), lemmaOf } : learned(code);
  if (grammar !== null) unpacked.set(code, grammar);
  return grammar;
}

function learned(code: string): Grammar | null {
  const packed = learnedGrammarOf(code);
  if (packed === null || packed.model === '') return null;
  return { model: loadModel(packed.model), lemmaOf: lemmatiserOf(packed.lemmas) };
}
