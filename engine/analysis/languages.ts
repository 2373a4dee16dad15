import { learnedGrammarOf, type LearnedGrammar } from '../lexicon/learned-grammar.ts';
import { lemmaOf } from './lemma/english.ts';
import { lemmatiserOf, type Lemmatiser } from './lemma/lemmatiser.ts';
import { englishModel } from './model/english.ts';
import { loadModel, type Model } from './model/model.ts';

/** What the analysis of a language stands on besides its words. */
export interface Grammar {
  readonly model: Model;
  readonly lemmaOf: Lemmatiser;
}

/** By language; null for one whose weights came damaged and cannot be read. */
const unpacked = new Map<string, Grammar | null>();

/**
 * The grammar of a language by its BCP 47 tag; null where none is at hand, or what was loaded is damaged. English always is; see
 * `loadLanguage`.
 */
export function grammarOf(language: string): Grammar | null {
  const code = language.split('-')[0]!.toLowerCase();
  const known = unpacked.get(code);
  if (known !== undefined) return known;
  if (code === 'en') return keep(code, { model: englishModel(), lemmaOf });
  const packed = learnedGrammarOf(code);
  if (packed === null || packed.model.length === 0) return null;
  return keep(code, learned(packed));
}

function keep(code: string, grammar: Grammar | null): Grammar | null {
  unpacked.set(code, grammar);
  return grammar;
}

function learned({ model, lemmas }: LearnedGrammar): Grammar | null {
  try {
    return { model: loadModel(model), lemmaOf: lemmatiserOf(lemmas) };
  } catch {
    // Without grammar less is found in a text, nothing false; without an answer nothing is.
    return null;
  }
}
