/** What was learned from treebanks of a language, packed as it ships. */
export interface LearnedGrammar {
  /** Weights of tagger and parser, as the model's own door reads them; empty where there are none. */
  readonly model: string | Uint8Array;
  /** Endings with their edit scripts, as the lemmatiser reads them. */
  readonly lemmas: readonly string[];
}

/** English is always there; see `en/model.js`. */
const SOURCES: Readonly<Record<string, () => Promise<LearnedGrammar>>> = {
  de: () => import('./de/learned.ts'),
  es: () => import('./es/learned.ts'),
  fr: () => import('./fr/learned.ts'),
};

const loaded = new Map<string, LearnedGrammar>();
const loading = new Map<string, Promise<void>>();

/**
 * Fetches what was learned of a language, after which texts in it are tagged and parsed. Does nothing for English, which needs no
 * fetching, and for a language of which nothing was learned.
 *
 * @param language a BCP 47 tag ("de-AT")
 * @throws whatever the import throws; the language is then read with its closed classes alone, and may be tried again
 */
export function loadLanguage(language: string): Promise<void> {
  const code = language.split('-')[0]!.toLowerCase();
  const source = Object.hasOwn(SOURCES, code) ? SOURCES[code] : undefined;
  if (source === undefined || loaded.has(code)) return Promise.resolve();
  let fetching = loading.get(code);
  if (fetching === undefined) {
    fetching = source().then(
      ({ model, lemmas }) => {
        loaded.set(code, { model, lemmas });
        loading.delete(code);
      },
      (error: unknown) => {
        loading.delete(code);
        throw error;
      },
    );
    loading.set(code, fetching);
  }
  return fetching;
}

/** What was learned of a language other than English, if it was loaded; null otherwise. */
export function learnedGrammarOf(language: string): LearnedGrammar | null {
  return loaded.get(language.split('-')[0]!.toLowerCase()) ?? null;
}
