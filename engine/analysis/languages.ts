import { lemmaOf } from './lemma/english.ts';
import type { Lemmatiser } from './lemma/lemmatiser.ts';
import { englishModel } from './model/english.ts';
import type { Model } from './model/model.ts';

/** What the analysis of a language stands on besides its words. */
export interface Grammar {
  readonly model: Model;
  readonly lemmaOf: Lemmatiser;
}

const loaded = new Map<string, Grammar>();

/** The grammar of a language by its BCP 47 tag; null where none is at hand. English always is; see `loadLanguage`. */
export function grammarOf(language: string): Grammar | null {
  const code = language.split('-')[0]!.toLowerCase();
  const known = loaded.get(code);
  if (known !== undefined) return known;
  if (code !== 'en') return null;
  const english = { model: englishModel(), lemmaOf };
  loaded.set(code, english);
  return english;
}

/** Makes a language that was fetched known to {@link grammarOf}. */
export function addGrammar(grammar: Grammar): void {
  loaded.set(grammar.model.language, grammar);
}
